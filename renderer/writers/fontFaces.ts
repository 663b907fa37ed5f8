import battambang400 from '@fontsource/battambang/files/battambang-khmer-400-normal.woff2?url';
import battambang700 from '@fontsource/battambang/files/battambang-khmer-700-normal.woff2?url';
import moul400 from '@fontsource/moul/files/moul-khmer-400-normal.woff2?url';
import siemreap400 from '@fontsource/siemreap/files/siemreap-khmer-400-normal.woff2?url';

const faces = [
  { family: 'Siemreap', weight: 400, url: siemreap400 },
  { family: 'Moul', weight: 400, url: moul400 },
  { family: 'Battambang', weight: 400, url: battambang400 },
  { family: 'Battambang', weight: 700, url: battambang700 },
];

/** Khmer and the signs that stand among it; Latin stays with the document's Latin face. */
const khmerRange = 'U+1780-17FF,U+19E0-19FF,U+200B-200D,U+25CC';

/** `@font-face` rules of the bundled Khmer hands, with whole addresses: a preview or a print has none of its own. */
export function fontFaces(): string {
  return faces
    .map(({ family, weight, url }) => {
      const address = new URL(url, document.baseURI).href;
      return (
        `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:block;` +
        `src:url("${address}") format("woff2");unicode-range:${khmerRange}}`
      );
    })
    .join('');
}
