-- https://docs.snowflake.com/en/sql-reference/sql/show-pricing-plans
--# show:
SHOW PRICING PLANS LIKE 'MYPRICINGPLAN%' IN LISTING 'MYLISTING'
--# show: showScope L
SHOW PRICING PLANS IN LISTING l
