/** A telephone of Cambodia as it is dialled at home, in threes: «012 345 678»; a foreign one as it is kept, E.164. */
export function phoneText(phone: string): string {
  const national = /^\+855(\d{8,9})$/.exec(phone)?.[1];
  if (national === undefined) return phone;
  return `0${national}`.replace(/^(\d{3})(\d{3})(\d+)$/, '$1 $2 $3');
}
