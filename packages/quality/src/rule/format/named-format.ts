/** The formats of text that have a name. What each means stands at its definition in {@link formats}. */
export const namedFormats = [
  'email',
  'uuid',
  'date',
  'time',
  'dateTime',
  'iban',
  'currencyCode',
  'countryCode',
  'countryCode3',
  'hostname',
  'ipv4',
  'ipv6',
  'uri',
  'phoneNumber',
  'cardNumber',
] as const

/** One of {@link namedFormats}. */
export type NamedFormat = (typeof namedFormats)[number]
