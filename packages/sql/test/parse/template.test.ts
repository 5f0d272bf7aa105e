import { parseScript, parseStatement, renderSql, type SqlNode, splitStatements, walkSql } from '@mesh/sql'
import { expect, test } from 'vitest'
import { commentsOf } from '../comments-of.ts'
import { withoutSpans } from '../without-spans.ts'

const templates = true

const kept: readonly string[] = [
  "SELECT * FROM {{ ref('orders') }}",
  "SELECT * FROM {{ source('raw', 'orders') }} AS O JOIN {{ this }} AS T ON O.ID = T.ID",
  'SELECT A FROM {{ target.database }}.{{ target.schema }}.ORDERS',
  'SELECT A FROM RAW_{{ env }}.S_{{ env }}_X.T',
  'SELECT {{ column }}, T.{{ column }} AS {{ alias }} FROM T',
  "SELECT {{ dbt_utils.star(from=ref('a'), except=['b', \"c\"]) }} FROM T",
  'SELECT {{ a }} + 1, {{ f }}(1), SUM({{ b }}) OVER (PARTITION BY {{ c }}) FROM T',
  "SELECT A FROM T WHERE D >= '{{ var('since', \"x\") }}' AND {{ condition }} LIMIT {{ n }}",
  "SELECT A FROM T WHERE B IN ({{ list | join(', ') }})",
  'SELECT \'{{ "}}" }}\' AS A',
  "INSERT INTO {{ this }} (A) VALUES ('it''s {{ x }}')",
  'CREATE TABLE {{ name }} (A INT)',
  '{{ my_macro() }}',
  'USE DATABASE &{l_common_db}',
  'CREATE SCHEMA IF NOT EXISTS &{db}.&{schema}_X',
  'GRANT ROLE <% ctx.env.role %> TO USER <% ctx.env.user %>',
  'SELECT &column, T.&other FROM &table AS T WHERE A = <% value %>',
  "SELECT '&{name}' AS A",
  'COPY INTO T FROM @&{stage}/&{path}/x.csv',
  'LIST @DB.{{ schema }}.&{name}',
  'SELECT $1 FROM @{{ stage }}_x/a AS S',
]

test.each(kept)('%s comes back as it is', (sql) => {
  const tree = parseStatement(sql, { templates })
  expect(renderSql(tree, { templates })).toBe(sql)
})

const asComments: readonly (readonly [given: string, comments: readonly string[]])[] = [
  ["{{ config(materialized='table') }}\nSELECT 1", ["{{ config(materialized='table') }}"]],
  ['SELECT a FROM t {{ dbt_utils.group_by(2) }}', ['{{ dbt_utils.group_by(2) }}']],
  [
    'SELECT a {% if x == "%}" %}, b {% endif %} FROM t {# ; not the end #} WHERE a = 1',
    ['{# ; not the end #}', '{% endif %}', '{% if x == "%}" %}'],
  ],
  ['{% set n = 1 %}\n\nSELECT {{ n }} -- plain\n', [' plain', '{% set n = 1 %}']],
]

test.each(asComments)('%s keeps its tags as comments', (given, comments) => {
  for (const style of ['compact', 'pretty'] as const) {
    const tree = parseStatement(given, { templates })
    expect(commentsOf(tree)).toEqual(comments)
    const text = renderSql(tree, { templates, style })
    for (const each of comments) expect(text).toContain(each)
    const again = parseStatement(text, { templates })
    expect(withoutSpans(again)).toEqual(withoutSpans(tree))
    expect(commentsOf(again)).toEqual(comments)
  }
})

test('a model is one statement with what stands around it', () => {
  const model = `{{ config(materialized='incremental') }}
{% set kinds = ['a', 'b'] %}
with orders as (
  select * from {{ ref('stg_orders') }}
  {% if is_incremental() %}
  where at > (select max(at) from {{ this }})
  {% endif %}
)
select id, {% for kind in kinds %} sum(iff(kind = '{{ kind }}', 1, 0)) as n_{{ kind }}, {% endfor %} count(*) as n
from orders
{{ dbt_utils.group_by(n=1) }}`
  const { statements, diagnostics } = parseScript(model, { templates })
  expect(diagnostics).toEqual([])
  const [{ statement } = { statement: undefined }] = statements
  const tables: string[] = []
  if (statement !== undefined)
    walkSql(statement as SqlNode, {
      tableName: ({ name }) => tables.push(name.parts.map((part) => part.name).join('.')),
    })
  expect(tables).toEqual(["{{ ref('stg_orders') }}", '{{ this }}', 'ORDERS'])
  expect(statement && commentsOf(statement)).toEqual([
    '{% endfor %}',
    '{% endif %}',
    '{% for kind in kinds %}',
    '{% if is_incremental() %}',
    "{% set kinds = ['a', 'b'] %}",
    "{{ config(materialized='incremental') }}",
    '{{ dbt_utils.group_by(n=1) }}',
  ])
})

test('semicolons in tags end nothing', () => {
  const script = "select {{ f(';') }}; {# ; #} select '{{ g(';') }}'"
  expect([...splitStatements(script, { templates })].map(({ text }) => text)).toEqual([
    "select {{ f(';') }}",
    "select '{{ g(';') }}'",
  ])
})

test('without the option braces are objects', () => {
  expect(() => parseStatement('SELECT {{ a }}')).toThrow('Syntax error: found "{", expected a key in quotes')
})
