import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trace } from './trace.ts'

const statements = [
  'with recursive x (a, b) as (select a, b from t union all select u.d, x.b + 1 from u join x on u.a = x.a) select * from x',
  'select *, f.value:name::string as n from docs, lateral flatten(input => docs.v:items) f where exists (select 1 from t)',
  'create or replace view a.b.v (p, q) as select a, sum(b) over (partition by c order by a) from t qualify q > 1',
  'select * exclude c replace (a || b as b) rename a as z from t natural join u group by all having count(*) > 1 order by 1',
  'insert into u (a, e) select case when a > 0 then b else (select max(d) from u where u.a = t.a) end, $2 from t',
  'update t set b = u.d from u where t.a = u.a; delete from t using u where t.a = u.a',
  'select t.a, "weird""col" from s.t full join u using (a), "Größe ☕" union by name (select d from u limit 1)',
]
const words = statements.join(' ').split(/\b/)

test('a broken statement gives findings or edges, never a crash', () => {
  const mutation = fc.record({ at: fc.nat(200), take: fc.nat(12), put: fc.constantFrom('', ...words) })
  fc.assert(
    fc.property(
      fc.constantFrom(...statements),
      fc.array(mutation, { maxLength: 4 }),
      (statement, mutations) => {
        const broken = mutations.reduce(
          (text, { at, take, put }) => text.slice(0, at) + put + text.slice(at + take),
          statement,
        )
        const { edges, diagnostics } = trace(broken)
        expect(edges.every(({ evidence }) => evidence.length === 1)).toBe(true)
        expect(diagnostics.every(({ code, message }) => code !== '' && message !== '')).toBe(true)
      },
    ),
    { numRuns: 3000 },
  )
})
