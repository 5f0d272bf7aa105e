-- https://docs.snowflake.com/en/sql-reference/sql/show-versions-in-listing
--# show: showScope MYLISTING
SHOW VERSIONS IN LISTING MYLISTING
--# show: showScope MYLISTING
SHOW VERSIONS IN LISTING MYLISTING LIMIT 3
