import { datePattern, offsetPattern, timePattern } from './calendar.ts'
import { cardNumber } from './card-number.ts'
import { countryCodes } from './country-codes.ts'
import { countryCodes3 } from './country-codes-3.ts'
import { currencyCodes } from './currency-codes.ts'
import type { FormatDefinition } from './format-definition.ts'
import { iban } from './iban.ts'
import { emailPattern, hostnamePattern, ipv4Pattern, ipv6Pattern, uriPattern } from './internet.ts'
import type { NamedFormat } from './named-format.ts'

/** What the named formats mean. All are about the text as it is: no space is trimmed, no case is changed. */
export const formats: Readonly<Record<NamedFormat, FormatDefinition>> = {
  email: { words: 'an e-mail address', pattern: emailPattern, maximumLength: 254 },
  uuid: { words: 'a UUID', pattern: '[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}' },
  date: { words: 'an ISO 8601 date', pattern: datePattern },
  time: { words: 'an ISO 8601 time', pattern: `${timePattern}${offsetPattern}?` },
  dateTime: { words: 'an ISO 8601 date and time', pattern: `${datePattern}T${timePattern}${offsetPattern}?` },
  iban,
  currencyCode: { words: 'an ISO 4217 currency', values: currencyCodes },
  countryCode: { words: 'an ISO 3166-1 country (2 letters)', values: countryCodes },
  countryCode3: { words: 'an ISO 3166-1 country (3 letters)', values: countryCodes3 },
  hostname: { words: 'a host name', pattern: hostnamePattern, maximumLength: 253 },
  ipv4: { words: 'an IPv4 address', pattern: ipv4Pattern },
  ipv6: { words: 'an IPv6 address', pattern: ipv6Pattern },
  uri: { words: 'a URI', pattern: uriPattern },
  phoneNumber: { words: 'an E.164 phone number', pattern: '\\+[1-9][0-9]{1,14}' },
  cardNumber,
}
