const leapYear = '([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)'
const monthAndDay =
  '((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))'

/** A day of the Gregorian calendar as `YYYY-MM-DD`, from year 0000 to 9999. */
export const datePattern = `([0-9]{4}-${monthAndDay}|${leapYear}-02-29)`

/** A time of day as `hh:mm`, with seconds and their fraction if wanted; no leap seconds. */
export const timePattern = '([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?'

/** `Z`, `+hh:mm` or `-hh:mm`. */
export const offsetPattern = '(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])'
