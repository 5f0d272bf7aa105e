import { AssertionError } from 'node:assert'
import type { Verdict } from './verdict.ts'

/** @throws AssertionError of `node:assert`, which every test runner knows, when an expectation is not met. */
export async function assertVerdict(verdict: Verdict | Promise<Verdict>, operator: string): Promise<void> {
  const { pass, message } = await verdict
  if (!pass) throw new AssertionError({ message: message(), operator, stackStartFn: assertVerdict })
}
