const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text between tags of XML 1.0. Characters that XML does not have become U+FFFD. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    // Source: https://www.w3.org/TR/xml/#charsets
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll(/[&<>"]/g, (mark) => entities[mark] ?? mark)

/** The value of an attribute in its quotes; readers make spaces of line ends that are no references. */
export const xmlAttribute = (text: string): string =>
  `"${xmlText(text).replaceAll(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`)}"`
