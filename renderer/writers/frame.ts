import type { PageSetup } from '#shared/documents/textDoc.ts';

/**
 * The frame of a certificate: a double rule round the page, and in each corner the drawing of resources/corner.svg.
 * It stands where every office printer prints.
 */
export const frame = {
  /** Hex without `#`, as in the drawing. */
  color: '7A5C1E',
  /** Points from the edge of the sheet to the rule, and the thickness of each of its two lines. */
  inset: 24,
  line: 1.5,
  /** Millimetres from the edge of the sheet to a corner's drawing, and its size. */
  cornerInset: 11.2,
  cornerSize: 21,
} as const;

/** Millimetres from the left and from the bottom edge of the sheet to a code in the margin, over the frame's corner. */
export function marginCodePlace(
  { margins }: PageSetup,
  size: number,
): { readonly left: number; readonly bottom: number } {
  return {
    left: Math.max(frame.cornerInset + 1, margins.left - size - 4),
    bottom: frame.cornerInset + frame.cornerSize + 3,
  };
}

/** The corner at the top left; the others are its mirrors. */
export const cornerSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 92 92" width="92" height="92" fill="#7A5C1E"><path d="M0-15C3-9 6.5-6 6.5 0C6.5 6 3 9 0 15C-3 9-6.5 6-6.5 0C-6.5-6-3-9 0-15ZM0-7.5-3.3 0 0 7.5 3.3 0Z" fill-rule="evenodd" transform="translate(19 19) rotate(-45) scale(1.1)"/><circle cx="19" cy="19" r="1.8"/><path d="M3 3 12 6C13 9 12 12 9 13C7 12.4 6 12 6 12Z" /><g><path d="M0 0C7-10 22-14 29-6C34 0 29 8 22 6.4C17 5 17.5-1 21.5-1.5C24-1.7 24.8 1 23.2 2C25.6 1.8 26.4-2.6 23.3-4.4C18-7.4 9-2 0 0Z" transform="translate(10 13) rotate(-6)"/><path d="M0 0C7-10 22-14 29-6C34 0 29 8 22 6.4C17 5 17.5-1 21.5-1.5C24-1.7 24.8 1 23.2 2C25.6 1.8 26.4-2.6 23.3-4.4C18-7.4 9-2 0 0Z" transform="translate(37 9) scale(.8 -.8)"/><path d="M0 0C7-10 22-14 29-6C34 0 29 8 22 6.4C17 5 17.5-1 21.5-1.5C24-1.7 24.8 1 23.2 2C25.6 1.8 26.4-2.6 23.3-4.4C18-7.4 9-2 0 0Z" transform="translate(59 8) scale(.6)"/><path d="M78 7 83 4.4 88 7 83 9.6Z"/></g><g transform="matrix(0 1 1 0 0 0)"><path d="M0 0C7-10 22-14 29-6C34 0 29 8 22 6.4C17 5 17.5-1 21.5-1.5C24-1.7 24.8 1 23.2 2C25.6 1.8 26.4-2.6 23.3-4.4C18-7.4 9-2 0 0Z" transform="translate(10 13) rotate(-6)"/><path d="M0 0C7-10 22-14 29-6C34 0 29 8 22 6.4C17 5 17.5-1 21.5-1.5C24-1.7 24.8 1 23.2 2C25.6 1.8 26.4-2.6 23.3-4.4C18-7.4 9-2 0 0Z" transform="translate(37 9) scale(.8 -.8)"/><path d="M0 0C7-10 22-14 29-6C34 0 29 8 22 6.4C17 5 17.5-1 21.5-1.5C24-1.7 24.8 1 23.2 2C25.6 1.8 26.4-2.6 23.3-4.4C18-7.4 9-2 0 0Z" transform="translate(59 8) scale(.6)"/><path d="M78 7 83 4.4 88 7 83 9.6Z"/></g></svg>';

/** The same as a picture (resources/corner.png, base64), for programs that draw no SVG. */
export const cornerPng =
  'iVBORw0KGgoAAAANSUhEUgAAAUAAAAFABAMAAAA/vriZAAAAJFBMVEV7Wxh5Wht5Wxx4Wxx5Wx15Wx15Wx15Wx15Wx15Wx15Wx15Wx1s/8uOAAAAC3RSTlMBME5TcILE1amTuXnrAeEAAAs/SURBVHja7V1JbxtHFu7mYi59aSWWl/SFnuzgRUYQOwEv9GCMYMKLNFAwg/BizwQxEl40iYPJTF/sweTES7ZTeFGAIBddSElcrPpzI7G32rtbarI+A3wnLc3ur6ve97Z6VbSsjaxZtl7/0/57W6jo3nhCQvn2j4DwPiC0zLtg8N4lvJwiwbNHRJQz9yq6vH/XLQ5fxSekQISvfBp8fvZDQfhuE4UsLjUbw6LV5BZRyiUe8A77ipkmQW/XbhKNHOTF1+Fu8CLLh7zP3EviIySnGvaEGxxn+FSNzB+o/lfX48t0/0T6kjt8n/6xxvll38iHokLSZEdz4/KnPvnXT65+NmbpAEvLC/dkjPNTAWp4ciNEsKNn2zgdYQDjhZtBZXIMYYObxbLiBvPkufaP8ltFfmJPPgR6magAUte06KeEVv53X9DCc4f1lZzGMelb+RRQR2SHumS6pGIiv7l0+HFMc+hxyr1o7zPMBvCRTm9CObTs5Jf/cUowD8cv4Phjrbac2/ZWigWcfz7IQpMq5xRjC/3UFaZuh1H4XyVkZW723FLq9Nn+0uu8+lfmr6kzfC5/iV5vT/LgA9ZGPtfqc/xA0agu7iQWjv77s2w+g0jMbTvmWUccIgmNKa0XXch/GRucxmOZBZ3viU7sQk749/lBSeOldGUPmO0op3CRYmRiGyHyvRze4D536TPpi9B2qcZ94qlOb600tRZn4OKSreiymXD1VEPjQGe5D+xpWdDNAFCI/MrLqQ3fsJJysc0DZOec7Co9uMoSRnfcjg0Af8Vg+WbRFFRScgnOe9tZ3O1Q6+6jl20rHI4TfDAOaCi7OXMtPY3HrAaqwnJPGxSGJJuUGX/MmaHwvzPGbMxb2ocl75UWT13TXtKL/uXL1SSwLzUq7n9N/iYSGp++Tf3yd3UyqrUzTgSwJ1XUQInGHdqQ3tDoU0MVCTzW5I/aoLgUGXFPml8Fb/chq8M35BZBYbZUjvvcQAzJFwyz5ur84yA2R2N1LhHP/tvqDCUHvkbEC324UAm560hHsCSPKFvK+ZIVX+RRQClW5ZR45nYwNnKAlsZtpNiMNAPdi2dMHaSEerN/l/I4j5TBRKbs35HP8T8U7n352vSFysTaasuno50z+a+q6kOu6k24iHbRSknWu6qKQLbyiYrGQvEkVlaryV35XE8/V+KL85TIlDnRVHGdK2jF1NWZc4XpnbcyAhxlqx0k8ypJ+uZ7avYt5GXHs52sdR1PnVf+U+ZyplKtfeqqQn9JXlB6uP+HHJWn+2qEXYnTHiuy5j3Fe+euJEq05UgF8ExCYqVKnD2Q+viWVYDcSy+kyuzljFOPRQzxNb27zi/KaltLB/DYGvB/+u69LWvrjV6GElMuiZ9+nX/giTz/i7xeepmpmIWp5HbCys2upiTsKj1lnjJqLn98Hgl8JF8SKSt8zUgP8KAIfFS990JjtuWhl6KCaWvxFUORGjdeZV/mk0eKAmZj5QPIUDgY0p5ECz3VQkRTjW9RCL6mhHRviTWsqrKI/taKKTySLQ1siyWiI4UBUi86FmMDK/J7loa8ItXUJXS5Hp4U40Q6qiCwx9PEV0ep1QwR72VtDCGquvMtbrDKmrxUXJp/UdDCuqNZP+JT76ouyr/O6uhnRa3686HWoWTiplRpYRlYydm5nYQOi52i8FUUzLNded5TevjJvjrCs9//5cmXTz7/+Y5VmHh8HDqNaPmMSsAOLWMSM9OhWbL0zq0kyZ4YwxfP8LRBh6i1kBpOoS7rSjM8tmmW9MNQrnHJDoXiZJAEVT5lUyJUtrbctQahsvHYcZxSABnUJsSh4iKKJXasjZ08lbwVyIiyfk2KJTGfHW2lcuVi0/7DplbsehF162ZZ0mRip0Gib06kd3aOLpxVGhlC/3YakmeXdnZmWDJkQssmlYndjLxHx6QvsdlA36bn295ieW6ExnUuCOxL9K1uksYOF0bLloZKJmk84hIRW7ZKUmwGecmS0ZhH/FxcTDAQEpaF8osjSe48c3bGEVJcKsObRXH9NXN2xhNLUJ5YFC+Z6z/vixUAJoX6mtHUMwCO8HWaIPUemTKEtmx1uCnufPBMGcKGtAw0ENYJr5kyhI60TNsUWrcqpgyhI29+6QvrxqYMYYekd2UsxTcE8EhR6Fatfp4YszJcIUrVhL4wZmVcZZi4giWP7FJSP7gjR7hmgFVNB9sw9/aHVcb7kjDFHpDL7f9YiRmUmY+Sv7JlrfwAH+mD2VzbP1YCcFdO8tEVNwkVF66qopR7K1qYye3plGEU3wyyZkPYy2Debl9pp1pBI5iMi/03n/ybi/o+MGcIe3yuYR/JrJ39Z1+6CLU+gAueNS3+yu2BETvDA6xoyBpCnBgF2NZ22F4frN3OdDiAab252/6a45k2C7Cebk7ur9fOtFkWexmcbnmtdsZTbwVbe/ahDxaCX32DsXMKQJfjSFFNk1eVGlvbTW/lX7fUWQfmGwxNFcEUi+ao+JamovLiUzb6wqExy1kH77iRAZOUlEjejSjrC6knsWf5xkz2kWYISZTGnTpQI1gTrUofCmBFSDaqWCSxhBMZjgyl6CoZsRtWSiMsT8LVeuc+mqvTHdhyaKEp4Uranws01YaLvRlMtXKjEEhAs5IG8hXO8SMLfI5dC3uOpxaOeMR8NV8rVWQjw/tjsEhBPYQtKICipcEaQJHIcxcMIL/b55kFJ4yp+coClDZaSUGQN308J8fJhz6eE5EGDi+AATZM9CXkN4hj4CE00hyTR/oGNxXkMNgTcBojz3GVgPPYJug8Rir/amhM0GmMGBGyaTyuEjbw8nZ5eoJOY0U7HFAKOkan8QkswBpYgVVZB4GncRedxrgsGRHwoLUNtdip9sa4NG6i07iCXqKx4b0x2HKsKEP0ItfLEs/gWmrnJQm4cF1JEz15r6IDLGMCTL5PqmT6DCaZ3PKTL4CwizxZsyCp04bFBoy3fCYPwZtij1mls/EAcn2icCyus1tL8QB6bM9gGc7VDdmGrQpc3wLXfd5EiwdLHEC4KnCda0fx0HKSGtc0OCJgK4oO148Clxc7bNMgXoEwBOiFJ9M6cJ4uRNR9uEcHDsdwACesWxnDAQyCrYrZswa1ZmZ+17JeBWyypVrf5saOK8iSxaH2eVvy/Qa7SACH5g++yRqwYs6w7ND/LhRA2/jZS2nSw90KIZ9jvNYo3+ixPPlCQtDesqHBk6EySQfWBoruGLK6304iGcg++QtLPbE/Pkf57Q4ivmXIOraAZYjd+RvkIS1ggA52u1vg6JB3GJQRt1kJM4xM4hF2V22Y1Lm4+BrgPav424R64Bs0LPTdBWX0PTg1dBI76CTuYbfuh8cyHW9IfEUSH+ICrIJ3dYd1o42VuSLABTDANnarYFg1Qo5lei8FQOSMqU8BfH8f0NyMEoDnP853MEfw4OKnm5gGJwEIWp/uRQAboN3T7UgHHdBtJF4E0APdRuJEAXUHdJWpFnHXA10lqfPfHoq2TFKJFK9KQPdmx/M6JKeQZaRBNMf2nTokwHZCjT6kpQ7J8bVr38NcSyxDN6RcCHw7gIfcMZPUFjBPRgzkCO8kdIk7Rjz7knUmyLuKHeyOD4vumnExAZaRW3qooIs8xi0w2B/75D8PrI1cQVrg+EpjcIC1KTjANgEH6EP3Ri0N4QQaoIO94hlUZlxkgOBtAUG0MMFWwZegdwZZCdGPbaygH+DiYe4iSaSPflAU6j6XSKrgSWeyyR02aPXRzxz00I97gz+GCf+Q5yP04+499MPkG+hNhDb6d0Ismz9a4FndDBnfhTvGzost6DbRICR0sQE6C2x8VgVcBS2ra21kIxvZyEY2spGNbKRY+T825j4sEpm58AAAAABJRU5ErkJggg==';
