-- https://docs.snowflake.com/en/sql-reference/sql/create-connection
--# createObject: MAIN
CREATE CONNECTION main
--# createObject: MAIN
CREATE CONNECTION IF NOT EXISTS main COMMENT = 'primary'
--# createObject: MAIN ACME.EU_WEST.MAIN
CREATE CONNECTION main AS REPLICA OF acme.eu_west.main
--# createObject: MAIN ACME.EU_WEST.MAIN
CREATE CONNECTION IF NOT EXISTS main AS REPLICA OF acme.eu_west.main COMMENT = 'secondary'
--# alter: MAIN ACME.EU_WEST ACME.US_EAST
ALTER CONNECTION main ENABLE FAILOVER TO ACCOUNTS acme.eu_west, acme.us_east
--# alter: MAIN ACME.EU_WEST
ALTER CONNECTION main ENABLE FAILOVER TO ACCOUNTS acme.eu_west IGNORE EDITION CHECK
--# alter: MAIN
ALTER CONNECTION main DISABLE FAILOVER
--# alter: MAIN ACME.EU_WEST
ALTER CONNECTION IF EXISTS main DISABLE FAILOVER TO ACCOUNTS acme.eu_west
--# alter: MAIN
ALTER CONNECTION main PRIMARY
--# alter: MAIN setProperties COMMENT=
ALTER CONNECTION main SET COMMENT = 'x'
--# alter: MAIN unsetProperties
ALTER CONNECTION main UNSET COMMENT
