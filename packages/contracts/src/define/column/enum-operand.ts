/** What an enum lists for values of a type: a wide integer is written as a number, for YAML has no bigint. */
export type EnumOperand<Value> = unknown extends Value
  ? string | number | boolean
  : Value extends bigint
    ? number
    : Value & (string | number | boolean)

/** What a row holds where the enum lists `Allowed`. */
export type EnumResult<Value, Allowed> = [Value] extends [bigint]
  ? Allowed extends number
    ? `${Allowed}` extends `${infer Whole extends bigint}`
      ? Whole
      : bigint
    : never
  : Allowed
