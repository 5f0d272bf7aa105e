/**
 * Queries of the size and shape of a decision-support benchmark over a retailer's star schema. Every parser of the benchmark
 * reads them all.
 */
export const reportQueries: readonly string[] = [
  `SELECT i.brand_id, i.brand, d.year, SUM(s.price) AS revenue
FROM sales s, dates d, items i
WHERE d.id = s.date_id AND s.item_id = i.id AND i.manager_id = 12 AND d.month = 11 AND d.year = 2025
GROUP BY d.year, i.brand, i.brand_id
ORDER BY d.year, revenue DESC, i.brand_id
LIMIT 100`,
  `WITH returned AS (
  SELECT r.customer_id AS customer, r.store_id AS store, SUM(r.amount) AS total
  FROM returns r JOIN dates d ON r.date_id = d.id
  WHERE d.year = 2024
  GROUP BY r.customer_id, r.store_id
)
SELECT c.login
FROM returned a JOIN stores s ON s.id = a.store JOIN customers c ON a.customer = c.id
WHERE a.total > (SELECT AVG(b.total) * 1.2 FROM returned b WHERE a.store = b.store) AND s.state = 'TN'
ORDER BY c.login
LIMIT 100`,
  `SELECT c.last_name, c.first_name, c.salutation, x.ticket, x.items
FROM (
  SELECT s.ticket, s.customer_id, COUNT(*) AS items
  FROM sales s
  JOIN dates d ON s.date_id = d.id
  JOIN stores o ON s.store_id = o.id
  JOIN households h ON s.household_id = h.id
  WHERE (d.day BETWEEN 1 AND 3 OR d.day BETWEEN 25 AND 28)
    AND (h.potential = '>10000' OR h.potential = 'unknown')
    AND h.vehicles > 0
    AND CASE WHEN h.vehicles > 0 THEN h.dependents / h.vehicles ELSE NULL END > 1.2
    AND d.year IN (2023, 2024, 2025)
    AND o.county IN ('Williamson', 'Franklin', 'Bronx', 'Orange')
  GROUP BY s.ticket, s.customer_id
) x JOIN customers c ON x.customer_id = c.id
WHERE x.items BETWEEN 15 AND 20
ORDER BY c.last_name, c.first_name, c.salutation DESC, x.ticket`,
  `WITH yearly AS (
  SELECT c.id AS customer, c.first_name AS first, c.last_name AS last, d.year AS year, 's' AS channel,
    SUM((s.list - s.cost - s.discount + s.price) / 2) AS total
  FROM customers c JOIN store_sales s ON c.id = s.customer_id JOIN dates d ON s.date_id = d.id
  GROUP BY c.id, c.first_name, c.last_name, d.year
  UNION ALL
  SELECT c.id, c.first_name, c.last_name, d.year, 'w', SUM((w.list - w.cost - w.discount + w.price) / 2)
  FROM customers c JOIN web_sales w ON c.id = w.customer_id JOIN dates d ON w.date_id = d.id
  GROUP BY c.id, c.first_name, c.last_name, d.year
)
SELECT b.customer, b.first, b.last
FROM yearly a, yearly b, yearly x, yearly y
WHERE b.customer = a.customer AND a.customer = x.customer AND a.customer = y.customer
  AND a.channel = 's' AND x.channel = 'w' AND b.channel = 's' AND y.channel = 'w'
  AND a.year = 2024 AND b.year = 2025 AND x.year = 2024 AND y.year = 2025
  AND a.total > 0 AND x.total > 0
  AND CASE WHEN x.total > 0 THEN y.total / x.total ELSE 0.0 END > CASE WHEN a.total > 0 THEN b.total / a.total ELSE 0.0 END
ORDER BY b.customer, b.first, b.last
LIMIT 100`,
  `SELECT o.name, i.category, d.month,
  SUM(s.price) AS sold,
  AVG(SUM(s.price)) OVER (PARTITION BY i.category, o.name) AS usual,
  RANK() OVER (PARTITION BY i.category, o.name ORDER BY d.year, d.month) AS place,
  100 * SUM(s.price) / SUM(SUM(s.price)) OVER (PARTITION BY i.category) AS share
FROM sales s
JOIN items i ON s.item_id = i.id
JOIN dates d ON s.date_id = d.id
LEFT JOIN stores o ON s.store_id = o.id
WHERE (d.year = 2025 OR (d.year = 2024 AND d.month = 12)) AND i.category IN ('Home', 'Books', 'Electronics')
GROUP BY o.name, i.category, d.year, d.month
ORDER BY share DESC, o.name`,
  `SELECT COUNT(DISTINCT s.order_number) AS orders, SUM(s.shipping) AS shipping, SUM(s.profit) AS profit
FROM web_sales s
JOIN dates d ON s.ship_date_id = d.id
JOIN addresses a ON s.address_id = a.id
WHERE d.day BETWEEN CAST('2025-02-01' AS DATE) AND CAST('2025-04-01' AS DATE)
  AND a.state = 'IL'
  AND EXISTS (SELECT 1 FROM web_sales o WHERE s.order_number = o.order_number AND s.warehouse_id <> o.warehouse_id)
  AND NOT EXISTS (SELECT 1 FROM web_returns r WHERE s.order_number = r.order_number)
ORDER BY COUNT(DISTINCT s.order_number)
LIMIT 100`,
  `SELECT s.bucket, COUNT(*) AS tickets, MIN(s.total) AS lowest, MAX(s.total) AS highest
FROM (
  SELECT CASE
      WHEN t.total < 10 THEN 'small'
      WHEN t.total < 100 THEN 'medium'
      WHEN t.total < 1000 THEN 'large'
      ELSE 'huge'
    END AS bucket,
    t.total
  FROM (SELECT ticket, SUM(quantity * price) AS total FROM sales GROUP BY ticket) t
) s
GROUP BY s.bucket
HAVING COUNT(*) > 10
ORDER BY CASE s.bucket WHEN 'small' THEN 1 WHEN 'medium' THEN 2 WHEN 'large' THEN 3 ELSE 4 END`,
]
