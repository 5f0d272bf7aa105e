import { checkedText, type Rule } from './rule.ts'

// The grammar of RFC 3986, appendix A, with its names.
const escaped = '%[0-9a-f]{2}'
const plain = "a-z0-9\\-._~!$&'()*+,;="
const pchar = `(?:[${plain}:@]|${escaped})`
const h16 = '[0-9a-f]{1,4}'
const ipv4 = String.raw`(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)`
const ls32 = `(?:${h16}:${h16}|${ipv4})`
const ipv6 = [
  `(?:${h16}:){6}${ls32}`,
  `::(?:${h16}:){5}${ls32}`,
  `(?:${h16})?::(?:${h16}:){4}${ls32}`,
  `(?:(?:${h16}:){0,1}${h16})?::(?:${h16}:){3}${ls32}`,
  `(?:(?:${h16}:){0,2}${h16})?::(?:${h16}:){2}${ls32}`,
  `(?:(?:${h16}:){0,3}${h16})?::${h16}:${ls32}`,
  `(?:(?:${h16}:){0,4}${h16})?::${ls32}`,
  `(?:(?:${h16}:){0,5}${h16})?::${h16}`,
  `(?:(?:${h16}:){0,6}${h16})?::`,
].join('|')
const ipFuture = `v[0-9a-f]+\\.[${plain}:]+`
const registeredName = `(?:[${plain}]|${escaped})*`
const host = `(?:\\[(?:${ipv6}|${ipFuture})\\]|${ipv4}|${registeredName})`
const authority = `(?:(?:[${plain}:]|${escaped})*@)?${host}(?::\\d*)?`
const rootless = `${pchar}+(?:/${pchar}*)*`
// A single slash before the authority is no URI of the RFC; ajv, which decides conformance, accepts it.
const hierarchy = `(?:/?/${authority}(?:/${pchar}*)*|/(?:${rootless})?|${rootless})`
const tail = `(?:[${plain}:@/?]|${escaped})*`
const whole = new RegExp(`^[a-z][a-z0-9+\\-.]*:${hierarchy}(?:\\?${tail})?(?:#${tail})?$`, 'i')

/** A URI of RFC 3986 with its scheme. */
export const uri: Rule = checkedText(
  (value) => value.length <= 8192 && whole.test(value),
  'a URI with a scheme',
)
