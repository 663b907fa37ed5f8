import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A Cambodian number behind its country code: two digits of network or area, then three and the rest. */
const cambodian = /^\+855(\d{2})(\d{3})(\d{3,4})$/;

/**
 * A telephone number as people in Cambodia write it: «012 345 678»; one of another country with its code. What is no
 * number stays as it is.
 * @param phone E.164
 */
export function nationalPhone(phone: string): string {
  const [, network, first, rest] = cambodian.exec(phone) ?? [];
  if (network !== undefined) return `0${network} ${first} ${rest}`;
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}
