/**
 * The block as an HTML table, which spreadsheets prefer. Cells that are not numbers are marked as text, so that a
 * code like 1.2.1 is not read as a date nor a text that begins with = as a formula.
 */
export function formatHtmlTable(
  rows: readonly (readonly string[])[],
  numeric: readonly boolean[],
): string {
  const body = rows.map((row) => {
    const cells = row.map((text, column) => {
      const style =
        numeric[column] === true && isPlainNumber(text) ? '' : ' style="mso-number-format:\'\\@\'"';
      return `<td${style}>${escapeHtml(text)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<meta charset="utf-8"><table>${body.join('')}</table>`;
}

function isPlainNumber(text: string): boolean {
  return /^-?[\d,]+(\.\d+)?$/.test(text);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\r\n|\r|\n/g, '<br style="mso-data-placement:same-cell">');
}
