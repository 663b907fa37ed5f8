import type { Brand } from './brand.ts';

export type PlanId = Brand<string, 'PlanId'>;
/** A code of the matrix as printed: `I`, `1.1`, `2.2.1.10`. Text, never a number. */
export type Code = Brand<string, 'Code'>;
/** A query of a plan; those of the first plan carry the defect's number, `H07`. */
export type QueryId = Brand<string, 'QueryId'>;
export type BodyId = Brand<string, 'BodyId'>;
/** Two digits, NCDD: `01` Banteay Meanchey … `25` Tboung Khmum. */
export type ProvinceCode = Brand<string, 'ProvinceCode'>;
export type WorkplanId = Brand<string, 'WorkplanId'>;
export type LineId = Brand<string, 'LineId'>;
export type VersionId = Brand<string, 'VersionId'>;
/** An outgoing document of the register, from its draft on. */
export type DocumentId = Brand<string, 'DocumentId'>;
export type IncomingId = Brand<string, 'IncomingId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type GroupId = Brand<string, 'GroupId'>;
/** A list of people that was taken in. */
export type ListImportId = Brand<string, 'ListImportId'>;
export type EventId = Brand<string, 'EventId'>;
/** A person at an event. */
export type ParticipantId = Brand<string, 'ParticipantId'>;
export type SignInSheetId = Brand<string, 'SignInSheetId'>;
/** SHA-256 of a file's bytes, as 64 hexadecimal digits: files are kept under what they are. */
export type FileHash = Brand<string, 'FileHash'>;
export type DeviceId = Brand<string, 'DeviceId'>;
/** The name under which a person signs what they do; asked once (settings). */
export type Signer = Brand<string, 'Signer'>;

/** Makes random ids; the edge passes `crypto.randomUUID`, a test a counter. */
export type MakeId = () => string;
