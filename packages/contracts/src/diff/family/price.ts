import type { Price } from '../../odcs/price.ts'
import type { FoundChange } from '../found-change.ts'
import { sameValue } from '../same-value.ts'

/** What the data costs. */
export function priceChanges(before: Price | undefined, after: Price | undefined): readonly FoundChange[] {
  if (sameValue(before, after)) return []
  const old = before && { before: { pointer: '/price', value: before } }
  const next = after && { after: { pointer: '/price', value: after } }
  const sides = { ...old, ...next }
  const [was, is] = [before?.priceAmount ?? 0, after?.priceAmount ?? 0]
  const words = `from ${spelled(before)} to ${spelled(after)}`
  if (before === undefined || after === undefined) {
    if (was === is)
      return [
        {
          ...sides,
          rule: 'DOCUMENTATION_CHANGED',
          action: 'changed',
          message: 'The price is told otherwise',
        },
      ]
    return after
      ? [{ ...sides, rule: 'PRICE_ADDED', action: 'added', message: `The data now costs ${spelled(after)}` }]
      : [
          {
            ...sides,
            rule: 'PRICE_REMOVED',
            action: 'removed',
            message: `The data no longer costs ${spelled(before)}`,
          },
        ]
  }
  const isOther = before.priceCurrency !== after.priceCurrency || before.priceUnit !== after.priceUnit
  if (isOther)
    return [{ ...sides, rule: 'PRICE_REPLACED', action: 'changed', message: `The price changed ${words}` }]
  if (was === is)
    return [
      { ...sides, rule: 'DOCUMENTATION_CHANGED', action: 'changed', message: 'The id of the price changed' },
    ]
  return [
    {
      ...sides,
      rule: is > was ? 'PRICE_RAISED' : 'PRICE_LOWERED',
      action: 'changed',
      message: `The price ${is > was ? 'rose' : 'fell'} ${words}`,
    },
  ]
}

function spelled(price: Price | undefined): string {
  if (price === undefined) return 'nothing'
  const { priceAmount = 0, priceCurrency, priceUnit } = price
  return [priceAmount, priceCurrency, priceUnit && `per ${priceUnit}`]
    .filter((each) => each !== undefined)
    .join(' ')
}
