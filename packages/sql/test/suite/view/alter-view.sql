-- https://docs.snowflake.com/en/sql-reference/sql/alter-view
--# alter: V renameTo W
ALTER VIEW v RENAME TO w
--# alter: A.B.V setProperties COMMENT=
ALTER VIEW IF EXISTS a.b.v SET COMMENT = 'x'
--# alter: V unsetProperties
ALTER VIEW v UNSET COMMENT
--# alter: V setProperties
ALTER VIEW v SET SECURE
--# alter: V unsetProperties
ALTER VIEW IF EXISTS v UNSET SECURE
--# alter: V setProperties CHANGE_TRACKING=
ALTER VIEW v SET CHANGE_TRACKING = TRUE
--# alter: V setProperties CHANGE_TRACKING= COMMENT=
ALTER VIEW v SET SECURE CHANGE_TRACKING = TRUE COMMENT = 'c'
--# alter: V setProperties STEWARD= SUPPORT=
ALTER VIEW v SET CONTACT steward = jane, support = joe
--# alter: V unsetProperties
ALTER VIEW v UNSET CONTACT steward
--# alter: V unsetProperties
ALTER VIEW v UNSET DCM PROJECT
--# alter: V setTags tagAssignment X tagAssignment GOV.Z
ALTER VIEW v SET TAG x = 'y', gov.z = 'w'
--# alter: V unsetTags X GOV.Z
ALTER VIEW v UNSET TAG x, gov.z
--# alter: V attachPolicy attachedPolicy R
ALTER VIEW v ADD ROW ACCESS POLICY r ON (a)
--# alter: V detachPolicy R
ALTER VIEW v DROP ROW ACCESS POLICY r
--# alter: V detachPolicy R attachPolicy attachedPolicy S
ALTER VIEW v DROP ROW ACCESS POLICY r, ADD ROW ACCESS POLICY s ON (a, b)
--# alter: V detachPolicy
ALTER VIEW v DROP ALL ROW ACCESS POLICIES
--# alter: V attachPolicy attachedPolicy G
ALTER VIEW v SET AGGREGATION POLICY g ENTITY KEY (a, b) FORCE
--# alter: V detachPolicy
ALTER VIEW v UNSET AGGREGATION POLICY
--# alter: V attachPolicy attachedPolicy J
ALTER VIEW v SET JOIN POLICY j FORCE
--# alter: V detachPolicy
ALTER VIEW v UNSET JOIN POLICY
--# alter: V alterColumn attachPolicy attachedPolicy M
ALTER VIEW v MODIFY COLUMN a SET MASKING POLICY m USING (a, b) FORCE
--# alter: V alterColumn detachPolicy
ALTER VIEW v ALTER COLUMN a UNSET MASKING POLICY
--# alter: V alterColumn attachPolicy attachedPolicy P
ALTER VIEW v MODIFY a SET PROJECTION POLICY p
--# alter: V alterColumn detachPolicy
ALTER VIEW v ALTER a UNSET PROJECTION POLICY
--# alter: V alterColumn setTags tagAssignment X alterColumn setTags tagAssignment X
ALTER VIEW v MODIFY COLUMN a SET TAG x = 'y', COLUMN b SET TAG x = 'z'
--# alter: V alterColumn unsetTags X
ALTER VIEW v MODIFY COLUMN a UNSET TAG x
--# alter: V setProperties DATA_METRIC_SCHEDULE=
ALTER VIEW v SET DATA_METRIC_SCHEDULE = '15 MINUTE'
--# alter: V alterDataMetrics dataMetric GOV.X .VALUE
ALTER VIEW v ADD DATA METRIC FUNCTION gov.x ON (a) EXPECTATION e (VALUE = 0)
--# alter: V alterDataMetrics dataMetric GOV.X
ALTER VIEW v MODIFY DATA METRIC FUNCTION gov.x ON (a) SUSPEND
--# alter: V alterDataMetrics dataMetric GOV.X
ALTER VIEW v DROP DATA METRIC FUNCTION gov.x ON (a)
--# alter: V attachPolicy attachedPolicy P
ALTER VIEW v ADD PRIVACY POLICY p ENTITY KEY (a)
