/** The policy of a document that is printed: styles, fonts and pictures, and no script at all. */
export const printPolicy: string;

/** The headers of one answer: `type` is its MIME type, the policy is the window's unless another is given. */
export function responseHeaders(type: string, policy?: string): Record<string, string>;
