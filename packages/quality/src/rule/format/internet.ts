const letterOrDigit = '[A-Za-z0-9]'
const label = `${letterOrDigit}([A-Za-z0-9-]{0,61}${letterOrDigit})?`
const octet = '(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])'
const hex = '[0-9A-Fa-f]{1,4}'

/** Labels of RFC 1123 between points: letters, digits and inner hyphens. */
export const hostnamePattern = `${label}(\\.${label})*`

/** What browsers accept in `<input type=email>`. Source: https://html.spec.whatwg.org/#valid-e-mail-address */
export const emailPattern = `[A-Za-z0-9.!#$%&'*+/=?^_\`{|}~-]+@${hostnamePattern}`

/** Four numbers from 0 to 255, without leading zeros. */
export const ipv4Pattern = `(${octet}\\.){3}${octet}`

/** RFC 4291 in any of its forms, without a zone: the grammar of RFC 3986, appendix A. */
export const ipv6Pattern = ipv6()

function ipv6(): string {
  const last = `(${hex}:${hex}|${ipv4Pattern})`
  const before = (most: number): string => `((${hex}:){0,${most}}${hex})?`
  const forms = [
    `(${hex}:){6}${last}`,
    `::(${hex}:){5}${last}`,
    `(${hex})?::(${hex}:){4}${last}`,
    `${before(1)}::(${hex}:){3}${last}`,
    `${before(2)}::(${hex}:){2}${last}`,
    `${before(3)}::${hex}:${last}`,
    `${before(4)}::${last}`,
    `${before(5)}::${hex}`,
    `${before(6)}::`,
  ]
  return `(${forms.join('|')})`
}

/** RFC 3986 with its scheme; what stands in brackets is not looked into. */
export const uriPattern = uri()

function uri(): string {
  const escaped = '%[0-9A-Fa-f]{2}'
  const character = `([A-Za-z0-9._~!$&'()*+,;=:@/-]|${escaped})`
  const tail = `([A-Za-z0-9._~!$&'()*+,;=:@/?-]|${escaped})*`
  const bracketed = `//([A-Za-z0-9._~!$&'()*+,;=:-]*@)?\\[[0-9A-Fa-f:.vV]+\\](:[0-9]*)?(/${character}*)?`
  return `[A-Za-z][A-Za-z0-9+.-]*:(${bracketed}|${character}*)(\\?${tail})?(#${tail})?`
}
