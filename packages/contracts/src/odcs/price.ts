/** What the data costs. */
export interface Price {
  readonly id?: string
  readonly priceAmount?: number
  readonly priceCurrency?: string
  readonly priceUnit?: string
}
