/** A query of some 300 lines: a pipeline of twenty common tables, as a transformation tool compiles a model. */
export function commonTablesQuery(tables = 20): string {
  const parts = Array.from({ length: tables }, (_, index) => {
    const from = index === 0 ? 'raw.shop.orders' : `step_${index - 1}`
    return `step_${index} AS (
  SELECT
    o.order_id,
    o.customer_id,
    o.region_${index % 3} AS region,
    COALESCE(o.amount, 0) * 1.${index} AS amount_${index},
    SUM(o.amount) OVER (PARTITION BY o.customer_id ORDER BY o.ordered_at) AS running_${index},
    CASE WHEN o.status = 'open' AND o.amount > ${index * 10} THEN 'large' WHEN o.status IN ('closed', 'void') THEN 'done' ELSE 'other' END AS state_${index},
    CAST(o.ordered_at AS DATE) AS day
  FROM ${from} o
  LEFT JOIN raw.shop.customers c ON o.customer_id = c.id AND c.deleted_at IS NULL
  WHERE o.amount BETWEEN ${index} AND ${index + 1000} AND c.country NOT IN ('XX', 'YY')
  GROUP BY o.order_id, o.customer_id
  HAVING COUNT(*) > 1
)`
  })
  const last = tables - 1
  return `WITH ${parts.join(', ')}
SELECT s.region, COUNT(*) AS orders, SUM(s.amount_${last}) AS total
FROM step_${last} s
WHERE s.day >= '2026-01-01'
GROUP BY s.region
ORDER BY total DESC
LIMIT 100`
}
