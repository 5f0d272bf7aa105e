/** Source: https://docs.snowflake.com/en/sql-reference/functions-geospatial */
export const geospatialFunctions = `
H3_CELL_TO_BOUNDARY(cell any)
H3_CELL_TO_CHILDREN(cell any, resolution number) array
H3_CELL_TO_CHILDREN_STRING(cell text, resolution number) array
H3_CELL_TO_PARENT(cell any, resolution number) :cell
H3_CELL_TO_POINT(cell any)
H3_COMPACT_CELLS(cells array) array
H3_COMPACT_CELLS_STRINGS(cells array) array
H3_COVERAGE(geography, resolution number) array
H3_COVERAGE_STRINGS(geography, resolution number) array
H3_GET_RESOLUTION(cell any) integer
H3_GRID_DISK(cell any, k number) array
H3_GRID_DISTANCE(from any, to any) integer
H3_GRID_PATH(from any, to any) array
H3_INT_TO_STRING(cell number) text
H3_IS_PENTAGON(cell any) boolean
H3_IS_VALID_CELL(cell any) boolean
H3_LATLNG_TO_CELL(latitude number, longitude number, resolution number) integer
H3_LATLNG_TO_CELL_STRING(latitude number, longitude number, resolution number) text
H3_POINT_TO_CELL(point, resolution number) integer
H3_POINT_TO_CELL_STRING(point, resolution number) text
H3_POLYGON_TO_CELLS(polygon, resolution number) array
H3_POLYGON_TO_CELLS_STRINGS(polygon, resolution number) array
H3_STRING_TO_INT(cell text) integer
H3_TRY_COVERAGE(geography, resolution number) array
H3_TRY_COVERAGE_STRINGS(geography, resolution number) array
H3_TRY_GRID_DISTANCE(from any, to any) integer
H3_TRY_GRID_PATH(from any, to any) array
H3_TRY_POLYGON_TO_CELLS(polygon, resolution number) array
H3_TRY_POLYGON_TO_CELLS_STRINGS(polygon, resolution number) array
H3_UNCOMPACT_CELLS(cells array, resolution number) array
H3_UNCOMPACT_CELLS_STRINGS(cells array, resolution number) array
ST_AREA(shape) float
ST_ASEWKB(shape) binary
ST_ASEWKT(shape) text
ST_ASGEOJSON(shape) object
ST_ASWKB|ST_ASBINARY(shape) binary
ST_ASWKT|ST_ASTEXT(shape) text
ST_AZIMUTH(origin, target) float
ST_BUFFER(shape geometry, distance number) =1
ST_CENTROID(shape) =1
ST_COLLECT(a, b)
ST_CONTAINS(a, b) boolean
ST_COVEREDBY(a, b) boolean
ST_COVERS(a, b) boolean
ST_DIFFERENCE(a, b) =1
ST_DIMENSION(shape) integer
ST_DISJOINT(a, b) boolean
ST_DISTANCE(a, b) float
ST_DWITHIN(a, b, distance number) boolean
ST_ENDPOINT(line) =1
ST_ENVELOPE(shape) =1
ST_GEOGFROMGEOHASH(geohash text, [precision number])
ST_GEOGPOINTFROMGEOHASH(geohash text)
ST_GEOGRAPHYFROMWKB|ST_GEOGFROMWKB|ST_GEOGRAPHYFROMEWKB|ST_GEOGFROMEWKB(wkb any, [allow_invalid boolean])
ST_GEOGRAPHYFROMWKT|ST_GEOGFROMWKT|ST_GEOGRAPHYFROMEWKT|ST_GEOGFROMEWKT|ST_GEOGRAPHYFROMTEXT|ST_GEOGFROMTEXT(wkt text, [allow_invalid boolean])
ST_GEOHASH(shape, [precision number]) text
ST_GEOMETRYFROMWKB|ST_GEOMFROMWKB|ST_GEOMETRYFROMEWKB|ST_GEOMFROMEWKB(wkb any, [srid any, allow_invalid boolean, validate boolean]) geometry
ST_GEOMETRYFROMWKT|ST_GEOMFROMWKT|ST_GEOMETRYFROMEWKT|ST_GEOMFROMEWKT|ST_GEOMETRYFROMTEXT|ST_GEOMFROMTEXT(wkt text, [srid any, allow_invalid boolean, validate boolean]) geometry
ST_GEOMFROMGEOHASH(geohash text, [precision number]) geometry
ST_GEOMPOINTFROMGEOHASH(geohash text) geometry
ST_HAUSDORFFDISTANCE(a, b) float
ST_INTERPOLATE(line, [tolerance number]) =1
ST_INTERSECTION(a, b) =1
ST_INTERSECTS(a, b) boolean
ST_ISVALID(shape) boolean
ST_LENGTH(shape) float
ST_MAKEGEOMPOINT|ST_GEOMPOINT(x number, y number) geometry
ST_MAKELINE(a, b) =1
ST_MAKEPOINT|ST_POINT(longitude number, latitude number)
ST_MAKEPOLYGON|ST_POLYGON(line) =1
ST_MAKEPOLYGONORIENTED(line)
ST_NPOINTS|ST_NUMPOINTS(shape) integer
ST_PERIMETER(shape) float
ST_POINTN(line, index number) =1
ST_SETSRID(shape geometry, srid number) geometry
ST_SIMPLIFY(shape, tolerance number, [preserve_collapsed boolean]) =1
ST_SRID(shape) integer
ST_STARTPOINT(line) =1
ST_SYMDIFFERENCE(a, b) =1
ST_TRANSFORM(shape geometry, srid number, [to_srid number]) geometry
ST_UNION(a, b) =1
ST_WITHIN(a, b) boolean
ST_X(point) float
ST_XMAX(shape) float
ST_XMIN(shape) float
ST_Y(point) float
ST_YMAX(shape) float
ST_YMIN(shape) float
`
