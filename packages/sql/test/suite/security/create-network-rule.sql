-- https://docs.snowflake.com/en/sql-reference/sql/create-network-rule
--# createObject: OFFICE TYPE= VALUE_LIST= MODE=
CREATE OR REPLACE NETWORK RULE office TYPE = IPV4 VALUE_LIST = ('192.0.2.0/24', '198.51.100.7') MODE = INGRESS COMMENT = 'Zürich'
--# createObject: db one.NET.EGRESS MODE= TYPE= VALUE_LIST=
create network rule "db one".net.egress mode = egress type = host_port value_list = ('api.example.com:443')
