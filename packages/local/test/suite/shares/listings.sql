-- https://docs.snowflake.com/en/sql-reference/sql/create-organization-listing
CREATE DATABASE mydb;
CREATE TABLE mydb.public.t1 (a NUMBER);
CREATE SHARE myshare;
GRANT USAGE ON DATABASE mydb TO SHARE myshare;
GRANT USAGE ON SCHEMA mydb.public TO SHARE myshare;
GRANT SELECT ON TABLE mydb.public.t1 TO SHARE myshare;

CREATE ORGANIZATION LISTING my_org_listing
SHARE myshare AS
$$
title: 'My title'
description: 'One region, all accounts'
organization_profile: 'INTERNAL'
organization_targets:
  access:
  - all_internal_accounts: true
support_contact: 'support@somedomain.com'
locations:
  access_regions:
  - name: 'ALL'
$$ PUBLISH = FALSE;

SHOW LISTINGS ->> SELECT "name", "title", "state" FROM $1;
-- MY_ORG_LISTING | My title | DRAFT

-- https://docs.snowflake.com/en/sql-reference/sql/alter-listing
ALTER LISTING my_org_listing PUBLISH;
SHOW LISTINGS ->> SELECT "state" FROM $1;
-- PUBLISHED

-- https://docs.snowflake.com/en/sql-reference/sql/drop-listing
DROP LISTING my_org_listing;
-- error

ALTER LISTING my_org_listing UNPUBLISH;
ALTER LISTING my_org_listing RENAME TO other_listing;
-- error

DROP LISTING my_org_listing;
SHOW LISTINGS;
-- no rows

DROP LISTING my_org_listing;
-- error 002003

DROP LISTING IF EXISTS my_org_listing;

CREATE ORGANIZATION LISTING broken SHARE myshare AS $$
description: 'without a title'
support_contact: 'support@somedomain.com'
$$;
-- error

CREATE ORGANIZATION LISTING nothing SHARE no_share AS $$
title: 'x'
organization_targets:
  access:
  - all_internal_accounts: true
support_contact: 'support@somedomain.com'
$$;
-- error
