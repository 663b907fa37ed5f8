/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** The version in package.json; the build puts it here. */
  readonly VITE_PROGRAM_VERSION: string;
}
