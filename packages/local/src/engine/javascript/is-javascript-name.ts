const reserved: ReadonlySet<string> = new Set(
  `await break case catch class const continue debugger default delete do else enum export extends false finally for function if
  implements import in instanceof interface let new null package private protected public return static super switch this throw true
  try typeof var void while with yield`.split(/\s+/),
)

/** Whether JavaScript can have a function or an argument of a name. */
export const isJavascriptName = (name: string): boolean =>
  /^[\p{ID_Start}_$][\p{ID_Continue}$\u200c\u200d]*$/u.test(name) && !reserved.has(name)
