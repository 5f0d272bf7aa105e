/** The sizes of warehouses as SHOW has them; each costs twice as much as the one before. */
const sizes = [
  'X-Small',
  'Small',
  'Medium',
  'Large',
  'X-Large',
  '2X-Large',
  '3X-Large',
  '4X-Large',
  '5X-Large',
  '6X-Large',
]

const plain = (size: string): string =>
  size
    .toUpperCase()
    .replace(/[-\s_]/g, '')
    .replace(/^XX(X?)LARGE$/, (_, more) => (more === 'X' ? '3XLARGE' : '2XLARGE'))
    .replace(/^X(\d)LARGE$/, '$1XLARGE')

/** A size in any of its spellings (`XSMALL`, `'X-SMALL'`, `XXLARGE`, `X2LARGE`) as SHOW has it; undefined for others. */
export const readSize = (text: string): string | undefined =>
  sizes.find((each) => plain(each) === plain(text))

/**
 * Credits of a warehouse for an hour: one for the smallest, twice as many for each size.
 *
 * Source: https://docs.snowflake.com/en/user-guide/cost-understanding-compute#virtual-warehouse-credit-usage
 */
export const creditsAnHour = (size: string): number => 2 ** Math.max(0, sizes.indexOf(readSize(size) ?? ''))
