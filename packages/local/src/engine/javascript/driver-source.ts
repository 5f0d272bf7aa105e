/**
 * What stands around a function in its sandbox, in JavaScript: takes rows of texts in one JSON text, gives rows of texts in another.
 * What the function may have done to JSON, Date and the like does not count here. The clock of a sandbox is that of UTC.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/udf/javascript/udf-javascript-introduction
 */
export const driverSource = `(() => {
  'use strict'
  delete globalThis.eval
  // What is logged goes nowhere.
  class Snowflake {
    log() {}
    addEvent() {}
    setSpanAttribute() {}
  }
  const quiet = Object.fromEntries(['debug', 'error', 'info', 'log', 'trace', 'warn'].map((name) => [name, () => {}]))
  for (const [name, value] of Object.entries({ Snowflake, snowflake: new Snowflake(), console: quiet }))
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true })

  const { parse, stringify } = JSON
  const { isArray } = Array
  const { isInteger } = Number
  const [TextOf, NumberOf, DateOf, Bytes, Failure] = [String, Number, Date, Uint8Array, TypeError]
  const getTime = DateOf.prototype.getTime

  for (const part of ['Date', 'Day', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'])
    for (const verb of ['get', 'set'])
      if (DateOf.prototype[verb + part]) DateOf.prototype[verb + part] = DateOf.prototype[verb + 'UTC' + part]
  DateOf.prototype.getTimezoneOffset = () => 0

  const read = {
    text: (text) => text,
    number: (text) => (text === 'inf' ? Infinity : text === '-inf' ? -Infinity : NumberOf(text)),
    boolean: (text) => (text === 'true' ? 1 : 0),
    bytes: (text) => Bytes.from({ length: text.length / 2 }, (_, at) => NumberOf('0x' + text.slice(2 * at, 2 * at + 2))),
    instant: (text) => new DateOf(NumberOf(text)),
    json: (text) => parse(text),
  }
  read.array = read.object = read.json

  const plain = (_, value) => {
    if (typeof value === 'number' && value - value !== 0) throw new Failure(value + ' has no place in a VARIANT')
    return isArray(value) ? value.filter((each) => each !== undefined) : value
  }
  const json = (value) => stringify(value, plain) ?? null
  const orNull = (write) => (value) => (value === null || value === undefined ? null : write(value))
  const write = {
    text: orNull((value) => '' + value),
    number: orNull((value) => TextOf(NumberOf(value))),
    boolean: orNull((value) => (value ? 'true' : 'false')),
    bytes: orNull((value) => {
      if (!(value instanceof Bytes)) throw new Failure('the result is no Uint8Array')
      return Bytes.prototype.reduce.call(value, (text, byte) => text + (byte < 16 ? '0' : '') + byte.toString(16), '')
    }),
    instant: orNull((value) => {
      const ms = getTime.call(value instanceof DateOf ? value : new DateOf(value))
      if (!isInteger(ms)) throw new Failure('the result is no date')
      return TextOf(ms)
    }),
    json,
    array: orNull((value) => {
      if (!isArray(value)) throw new Failure('the result is no array')
      return json(value)
    }),
    object: orNull((value) => {
      if (typeof value !== 'object' || isArray(value)) throw new Failure('the result is no object')
      return json(value)
    }),
  }

  const argumentsOf = (parameters, row) =>
    parameters.map(({ kind }, at) => (row[at] === null ? undefined : read[kind](row[at])))
  const named = (values, parameters) =>
    Object.fromEntries(parameters.map(({ name }, at) => [name, values[at]]))

  return {
    argumentsOf,
    write,
    scalar: (code, call) => (text) =>
      stringify(
        parse(text).map((row) =>
          code.strict && row.includes(null) ? null : write[code.returns.kind](call(...argumentsOf(code.parameters, row))),
        ),
      ),
    table: (code, handler) => (text) => {
      if (typeof handler !== 'object' || handler === null || typeof handler.processRow !== 'function')
        throw new Failure('the code of a table function is an object with a function processRow')
      const rows = parse(text).map((row) => argumentsOf(code.parameters, row))
      const context = {}
      const given = []
      let place = null
      const rowWriter = {
        writeRow: (row) => {
          given.push([place, ...code.returns.map(({ name, kind }) => write[kind](row[name]))])
        },
      }
      const facts = code.parameters.map(({ type }, at) => ({
        type,
        isConst: code.constants[at],
        ...(code.constants[at] && { constValue: rows[0][at] }),
      }))
      handler.initialize?.(named(facts, code.parameters), context)
      rows.forEach((values, at) => {
        place = TextOf(at + 1)
        handler.processRow(named(values, code.parameters), rowWriter, context)
      })
      place = null
      handler.finalize?.(rowWriter, context)
      return stringify(given)
    },
  }
})()`
