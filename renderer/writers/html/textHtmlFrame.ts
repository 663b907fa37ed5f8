import { cornerSvg, frame } from '../frame.ts';

const corners = ['', 'scaleX(-1)', 'scaleY(-1)', 'scale(-1)'];

/** The frame of a certificate, over a whole sheet. A screen reader passes it. */
export const htmlFrame =
  '<div class="frame" aria-hidden="true">' +
  corners
    .map((mirror, index) => {
      const across = index % 2 === 0 ? 'left' : 'right';
      const along = index < 2 ? 'top' : 'bottom';
      const turned = mirror === '' ? '' : `;transform:${mirror}`;
      return `<div style="${across}:0;${along}:0${turned}">${cornerSvg}</div>`;
    })
    .join('') +
  '</div>';

/** Its style: the rule stands where Word draws it, the corners inside it. */
export const frameCss = `
.frame{position:absolute;inset:${frame.inset}pt;border:${frame.line * 3}pt double #${frame.color}}
.frame>div{position:absolute;margin:calc(${frame.cornerInset}mm - ${frame.inset}pt - ${frame.line * 3}pt);line-height:0;width:${frame.cornerSize}mm}
.frame svg{width:100%;height:auto}`;
