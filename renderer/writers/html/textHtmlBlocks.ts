import { unreachable } from '#shared/base/outcome.ts';
import type { Addressee, Block, KeyValues, Run, Signatures } from '#shared/documents/textDoc.ts';
import { htmlCards } from './textHtmlCards.ts';
import { element, type HtmlPlace, line } from './textHtmlElements.ts';
import { htmlNamePlate } from './textHtmlNamePlate.ts';
import { htmlNationalHeader } from './textHtmlHeader.ts';
import { htmlPicture, htmlQrCode } from './textHtmlPictures.ts';
import { alignClass, escapeHtml, htmlRuns } from './textHtmlRuns.ts';
import { htmlTable } from './textHtmlTable.ts';

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

function keyValues(block: KeyValues, keep: boolean): string {
  const small = block.size === 'small';
  const rows = block.pairs.map(
    ({ key, value }, index) =>
      `<tr${keep && index === block.pairs.length - 1 ? ' data-keep=""' : ''}><th scope="row"${small ? '' : ' class="heading-hand"'}>${cell([[{ text: key }]])}</th><td>${cell(value)}</td></tr>`,
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

/** The relation formula, the names under it, and through whom: one line where that is one name. */
function addressee({ label, names, via }: Addressee): string {
  const [firstVia = '', ...moreVia] = via?.names ?? [];
  const through = via === undefined ? [] : [`${via.label} ${firstVia}`.trim(), ...moreVia];
  const lines = [
    ...names.map((text) => ({ classes: 'heading-hand', text })),
    ...through.map((text) => ({ classes: 'via', text })),
  ];
  return [
    ...(label === ''
      ? []
      : [element('p', ['addressee', 'label', 'heading-hand'], htmlRuns([{ text: label }]), true)]),
    ...lines.map(({ classes, text }, index) =>
      line(`addressee ${classes}${index === lines.length - 1 ? ' last' : ''}`, text),
    ),
  ].join('');
}

/** The HTML of a block. What carries `data-keep` stays on the page of what follows it. */
export function htmlBlock(block: Block, place: HtmlPlace): string {
  switch (block.kind) {
    case 'nationalHeader':
      return htmlNationalHeader(block, place);
    case 'addressee':
      return addressee(block);
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
        place.keep || block.keepWithNext === true || look === 'title' || look === 'caption',
      );
    }
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        [block.size === 'small' ? 'small' : '', block.ordered && place.khmerDigits ? 'khmer' : ''],
        block.items
          .map((runs, index) =>
            element('li', [], htmlRuns(runs), place.keep && index === block.items.length - 1),
          )
          .join(''),
      );
    case 'table':
      return htmlTable(block, place.keep);
    case 'keyValues':
      return keyValues(block, place.keep);
    case 'signatures':
      return element('div', ['signatures'], block.blocks.map(signature).join(''), place.keep);
    case 'distribution':
      return (
        '<div class="distribution">' +
        line('heading-hand', block.title) +
        `<ul class="small">${block.items.map((text) => `<li>${htmlRuns([{ text }])}</li>`).join('')}</ul></div>`
      );
    case 'cards':
      return htmlCards(block);
    case 'namePlate':
      return htmlNamePlate(block, place);
    case 'picture':
      return htmlPicture(block, place);
    case 'qrCode':
      return htmlQrCode(block);
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
