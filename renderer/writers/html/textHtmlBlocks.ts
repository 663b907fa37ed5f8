import { unreachable } from '#shared/base/outcome.ts';
import type { Block, KeyValues, Run, Signatures } from '#shared/documents/textDoc.ts';
import { ornamentSvg } from '../ornament.ts';
import { alignClass, escapeHtml, htmlRuns } from './textHtmlRuns.ts';
import { htmlTable } from './textHtmlTable.ts';

function element(tag: string, classes: readonly string[], inner: string, keep = false): string {
  const names = classes.filter((name) => name !== '').join(' ');
  const attributes = (names === '' ? '' : ` class="${names}"`) + (keep ? ' data-keep=""' : '');
  return `<${tag}${attributes}>${inner}</${tag}>`;
}

function line(classes: string, text: string): string {
  return element('p', [classes], htmlRuns([{ text }]));
}

const paragraphClasses = {
  body: 'body',
  title: 'title heading-hand',
  subtitle: 'subtitle',
  moul: 'official heading-hand',
  note: 'note',
  caption: 'caption',
} as const;

function cell(lines: readonly (readonly Run[])[]): string {
  return lines.map((runs) => `<p>${htmlRuns(runs)}</p>`).join('');
}

function keyValues(block: KeyValues): string {
  const small = block.size === 'small';
  const rows = block.pairs.map(
    ({ key, value }) =>
      `<tr><th scope="row"${small ? '' : ' class="heading-hand"'}>${cell([[{ text: key }]])}</th><td>${cell(value)}</td></tr>`,
  );
  return (
    `<table class="particulars${small ? ' small' : ''}"><colgroup>` +
    `<col style="width:${(block.keyWidth * 100).toFixed(3)}%"><col></colgroup>` +
    `<tbody>${rows.join('')}</tbody></table>`
  );
}

/** A dotted line to write the name on. */
const signHere = '.'.repeat(34);

function signature(block: Signatures['blocks'][number]): string {
  return (
    '<div>' +
    `<div class="dates">${block.dateLines.map((text) => line('', text)).join('')}</div>` +
    `<div class="roles heading-hand">${block.roles.map((text) => line('', text)).join('')}</div>` +
    `${line('name', block.name === '' ? signHere : block.name)}</div>`
  );
}

/** The HTML of a block. What carries `data-keep` stays on the page of what follows it. */
export function htmlBlock(block: Block): string {
  switch (block.kind) {
    case 'nationalHeader':
      return (
        '<header class="national">' +
        block.country
          .map(
            (text, index) =>
              line('country heading-hand', text) +
              block.motto
                .slice(index, index + 1)
                .map((motto) => line('motto heading-hand', motto))
                .join(''),
          )
          .join('') +
        `<div class="ornament" role="presentation">${ornamentSvg}</div>` +
        block.issuer.map((text) => line('issuer heading-hand', text)).join('') +
        (block.number === '' ? '' : line('number', block.number)) +
        '</header>'
      );
    case 'dateBlock':
      return element(
        'div',
        ['dateBlock', block.lines.length === 1 ? 'single' : ''],
        block.lines.map((text) => line('', text)).join(''),
      );
    case 'heading':
      return element(
        `h${block.level}`,
        [block.level === 3 ? '' : 'heading-hand', alignClass(block.align, block.runs)],
        htmlRuns(block.runs),
        true,
      );
    case 'paragraph': {
      const look = block.look ?? 'body';
      return element(
        look === 'title' ? 'h1' : 'p',
        [
          paragraphClasses[look],
          alignClass(block.align, block.runs),
          block.indentFirstLine === true ? 'indent' : '',
        ],
        htmlRuns(block.runs),
        block.keepWithNext === true || look === 'title' || look === 'caption',
      );
    }
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        [block.size === 'small' ? 'small' : ''],
        block.items.map((runs) => `<li>${htmlRuns(runs)}</li>`).join(''),
      );
    case 'table':
      return htmlTable(block);
    case 'keyValues':
      return keyValues(block);
    case 'signatures':
      return `<div class="signatures">${block.blocks.map(signature).join('')}</div>`;
    case 'distribution':
      return (
        '<div class="distribution">' +
        line('heading-hand', block.title) +
        `<ul class="small">${block.items.map((text) => `<li>${htmlRuns([{ text }])}</li>`).join('')}</ul></div>`
      );
    case 'pageBreak':
      return '<div class="pageBreak"></div>';
    default:
      return unreachable(block);
  }
}

/** The title of a window or a tab. */
export function htmlTitle(title: string): string {
  return `<title>${escapeHtml(title)}</title>`;
}
