import type { QuickJSContext, QuickJSHandle, QuickJSWASMModule } from 'quickjs-emscripten-core'
import type { JavascriptCode } from './javascript-code.ts'
import { javascriptFailure } from './javascript-failure.ts'

/** What a function may use. */
export interface SandboxLimits {
  readonly memoryBytes: number
  /** Of one call. */
  readonly timeMs: number
}

/** An engine of JavaScript with nothing in it. */
export interface OpenContext {
  readonly context: QuickJSContext
  /** Does work within the limit of time. @throws SQL.CONSTRAINT with what it threw. */
  limited(work: () => ReturnType<QuickJSContext['evalCode']>, compiles?: boolean): QuickJSHandle
  /** Keeps a handle until the end. */
  hold(handle: QuickJSHandle): QuickJSHandle
  close(): void
}

/** Deep enough for recursion, and less than the stack of this process. */
const stackBytes = 256 * 1024

/**
 * Opens an engine for the code of a function.
 *
 * @param isOver - whether what runs has to stop now
 */
export function openContext(
  module: QuickJSWASMModule,
  code: JavascriptCode,
  { memoryBytes, timeMs }: SandboxLimits,
  isOver: () => boolean = () => false,
): OpenContext {
  const runtime = module.newRuntime({ memoryLimitBytes: memoryBytes, maxStackSizeBytes: stackBytes })
  const context = runtime.newContext()
  const made: QuickJSHandle[] = []
  let deadline = 0
  runtime.setInterruptHandler(() => isOver() || performance.now() > deadline)
  return {
    context,
    limited: (work, compiles = false) => {
      deadline = performance.now() + timeMs
      const result = work()
      if (result.error === undefined) return result.value
      const thrown = result.error.consume((error) => context.dump(error) as unknown)
      throw javascriptFailure(code, thrown, compiles)
    },
    hold: (handle) => {
      made.push(handle)
      return handle
    },
    close: () => {
      for (const each of made.reverse()) each.dispose()
      context.dispose()
      runtime.dispose()
    },
  }
}
