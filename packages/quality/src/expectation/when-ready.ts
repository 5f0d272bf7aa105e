/** Goes on with a value that is there, or with one that is promised. */
export const whenReady = <Value, Result>(
  value: Value | Promise<Value>,
  next: (value: Value) => Result,
): Result | Promise<Result> => (value instanceof Promise ? value.then(next) : next(value))
