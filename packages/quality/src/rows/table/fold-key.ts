/** The column that a key stands for as SQL folds names: upper case, unless SQL would have to quote it. */
export const foldKey = (key: string): string => (/^[A-Za-z_][\w$]*$/.test(key) ? key.toUpperCase() : key)
