import type { NamedFormat } from '../../src/exports/index.ts'

/** Texts that have each format, and texts that come close. */
export const formatCases: Readonly<
  Record<NamedFormat, { readonly right: readonly string[]; readonly wrong: readonly string[] }>
> = {
  email: {
    right: ['a@b.co', "o'hara+x@sub.example.org", 'A.B_c-1@x', `${'a'.repeat(240)}@example.com`],
    wrong: [
      '',
      'a',
      'a@',
      '@b.c',
      'a b@c.d',
      'a@b..c',
      'a@-b.c',
      'é@b.c',
      'a@b.c\n',
      `${'a'.repeat(250)}@b.co`,
    ],
  },
  uuid: {
    right: ['123e4567-e89b-12d3-a456-426614174000', 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF'],
    wrong: [
      '',
      '123e4567e89b12d3a456426614174000',
      '{123e4567-e89b-12d3-a456-426614174000}',
      '123e4567-e89b-12d3-a456-42661417400g',
    ],
  },
  date: {
    right: ['2024-02-29', '2000-02-29', '0000-02-29', '2023-12-31', '1900-02-28', '9999-01-01'],
    wrong: [
      '',
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-13-01',
      '2024-00-10',
      '2024-1-1',
      '24-01-01',
      '2024-01-01T00:00',
      '２０２４-01-01',
    ],
  },
  time: {
    right: ['00:00', '23:59:59', '12:30:00.123456789', '12:30Z', '12:30:00+05:30', '12:30:00.5-11:00'],
    wrong: ['', '24:00', '12:60', '12:30:60', '1:30', '12:30:00.', '12:30+5', '12:30:00 Z'],
  },
  dateTime: {
    right: ['2024-02-29T12:30', '2024-02-29T12:30:00Z', '2024-02-29T12:30:00.5+02:00'],
    wrong: ['', '2024-02-29', '2024-02-29 12:30:00', '2023-02-29T12:30:00Z', '2024-02-29T12:30:00z'],
  },
  iban: {
    right: [
      'DE89370400440532013000',
      'GB82WEST12345698765432',
      'NO9386011117947',
      'MT84MALT011000012345MTLCAST001S',
      'FR1420041010050500013M02606',
      'RU0304452522540817810538091310419',
    ],
    wrong: [
      '',
      'DE89370400440532013001',
      'DE8937040044053201300',
      'de89370400440532013000',
      'DE89 3704 0044 0532 0130 00',
      'ZZ89370400440532013000',
      'GB82WEST1234569876543A',
    ],
  },
  currencyCode: { right: ['EUR', 'USD', 'XXX', 'ZWG'], wrong: ['', 'eur', 'DEM', 'EURO', '978', ' EUR'] },
  countryCode: { right: ['DE', 'AQ', 'XK'.replace('XK', 'GB')], wrong: ['', 'de', 'UK', 'EU', 'XK', 'DEU'] },
  countryCode3: { right: ['DEU', 'USA', 'ATA'], wrong: ['', 'DE', 'deu', 'ROM', 'XYZ'] },
  hostname: {
    right: ['localhost', 'example.org', 'xn--bcher-kva.example', '1.2.3', `${'a'.repeat(63)}.b`],
    wrong: [
      '',
      '.',
      'a.',
      '-a.b',
      'a-.b',
      'a_b',
      'a..b',
      'bücher.example',
      `${'a'.repeat(64)}.b`,
      Array.from({ length: 128 }, () => 'a').join('.'),
    ],
  },
  ipv4: {
    right: ['0.0.0.0', '255.255.255.255', '127.0.0.1', '192.168.10.99'],
    wrong: ['', '256.0.0.1', '1.2.3', '1.2.3.4.5', '01.2.3.4', '1.2.3.4/24', ' 1.2.3.4'],
  },
  ipv6: {
    right: [
      '::',
      '::1',
      '2001:db8::',
      '2001:db8:0:0:0:0:0:1',
      '1:2:3:4:5:6:7::',
      '::ffff:192.0.2.128',
      '1::8',
      '1:2:3:4:5:6:192.0.2.1',
    ],
    wrong: [
      '',
      ':',
      ':::',
      '1:2:3:4:5:6:7',
      '1:2:3:4:5:6:7:8:9',
      '1::2::3',
      '12345::',
      'fe80::1%eth0',
      '::256.0.0.1',
      '1:2:3:4:5:6:7:8::',
    ],
  },
  uri: {
    right: [
      'https://example.org/a?b=c#d',
      'mailto:a@b.c',
      'urn:isbn:0451450523',
      'file:///etc/hosts',
      'http://[2001:db8::1]:8080/x',
      's3://bucket/key%20name',
      'a:',
    ],
    wrong: [
      '',
      'example.org',
      '//example.org',
      '1http://x',
      'http://a b',
      'http://a/%zz',
      'http://a#b#c',
      'http://a\\b',
      'https://bücher.example',
    ],
  },
  phoneNumber: {
    right: ['+12', '+4915112345678', '+123456789012345'],
    wrong: ['', '4915112345678', '+0123456', '+1234567890123456', '+49 151 123', '+1'],
  },
  cardNumber: {
    right: ['4111111111111111', '378282246310005', '6011000990139424', '4222222222222'],
    wrong: ['', '4111111111111112', '4111 1111 1111 1111', '41111111111', '0'.repeat(20)],
  },
}
