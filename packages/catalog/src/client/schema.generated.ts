// Made by `npm run generate -w @mesh/catalog` from openapi.json. Do not edit.
export interface paths {
    readonly "/contracts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The highest version of each contract, by id */
        readonly get: operations["listContracts"];
        readonly put?: never;
        /** Publish one version of a contract; the same again changes nothing */
        readonly post: operations["publishContract"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contracts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A contract by its document's id: the highest version unless one is named */
        readonly get: operations["getContract"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All domains, by name */
        readonly get: operations["listDomains"];
        readonly put?: never;
        /** Register a domain or change what is said of it */
        readonly post: operations["registerDomain"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event feed after a sequence */
        readonly get: operations["listEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/lineage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lineage by source; with a table, written as SQL, only the edges that touch it */
        readonly get: operations["listLineage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/lineage/{source}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Replace the edges of a source */
        readonly put: operations["recordLineage"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/products": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The highest version of each product, by URN */
        readonly get: operations["listProducts"];
        readonly put?: never;
        /** Publish one version of a product; the same again changes nothing */
        readonly post: operations["publishProduct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/products/{urn}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A product: the highest version unless one is named */
        readonly get: operations["getProduct"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/products/{urn}/consumers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Products that rely on a contract of this product */
        readonly get: operations["listConsumers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/products/{urn}/producers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Products whose contracts this product relies on */
        readonly get: operations["listProducers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/quality/{urn}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The quality of a product or contract */
        readonly get: operations["getQuality"];
        /** Keep the outcome of a check run */
        readonly put: operations["recordQuality"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find products, and contracts that no product offers, by words */
        readonly get: operations["search"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly ContractEntry: {
            readonly document: components["schemas"]["DataContract"];
            readonly domain: string;
            readonly hash: string;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "contract";
            readonly name: string;
            /** Format: date-time */
            readonly publishedAt: string;
            readonly status: string;
            readonly urn: string;
            readonly version: string;
        };
        readonly ContractPublication: {
            readonly created: boolean;
            readonly entry: components["schemas"]["ContractEntry"];
        };
        /** @description An ODCS document, validated against the whole standard. */
        readonly DataContract: {
            readonly apiVersion: string;
            readonly domain?: string;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "DataContract";
            readonly name?: string;
            readonly status?: string;
            readonly version: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description An ODPS document, validated against the whole standard. */
        readonly DataProduct: {
            readonly apiVersion: string;
            readonly domain?: string;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "DataProduct";
            readonly name?: string;
            readonly status?: string;
            readonly version?: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly Domain: {
            readonly description?: string;
            /** @enum {string} */
            readonly kind: "domain";
            readonly name: string;
            readonly owner?: string;
            readonly title: string;
            readonly urn: string;
        };
        readonly DomainFacts: {
            readonly description?: string;
            readonly owner?: string;
            readonly title: string;
        };
        readonly EventPage: {
            readonly items: readonly {
                readonly event: {
                    /** @enum {string} */
                    readonly datacontenttype: "application/json";
                    readonly id: string;
                    readonly source: string;
                    /** @enum {string} */
                    readonly specversion: "1.0";
                    readonly subject: string;
                    /** Format: date-time */
                    readonly time: string;
                    readonly type: string;
                } & {
                    readonly [key: string]: unknown;
                };
                readonly sequence: number;
            }[];
            readonly next: number;
        };
        readonly Lineage: {
            readonly edges: components["schemas"]["LineageEdges"];
            /** @enum {string} */
            readonly kind: "lineage";
            /** Format: date-time */
            readonly recordedAt: string;
            readonly source: string;
        };
        readonly LineageEdges: readonly {
            readonly from: {
                readonly column?: string;
                readonly dataset: {
                    readonly database?: string;
                    readonly name: string;
                    readonly schema?: string;
                };
            };
            /** @enum {string} */
            readonly kind: "direct" | "indirect";
            readonly subtype?: string;
            readonly to: {
                readonly column?: string;
                readonly dataset: {
                    readonly database?: string;
                    readonly name: string;
                    readonly schema?: string;
                };
            };
        }[];
        readonly Problem: {
            readonly code: string;
            readonly detail: string;
            readonly hint?: string;
            readonly problems?: readonly unknown[];
            readonly retryable: boolean;
            readonly status: number;
            readonly title: string;
            readonly type: string;
            readonly why?: string;
        };
        readonly Product: {
            readonly document: components["schemas"]["DataProduct"];
            readonly domain: string;
            readonly hash: string;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "product";
            readonly name: string;
            /** Format: date-time */
            readonly publishedAt: string;
            readonly status: string;
            readonly urn: string;
            readonly version: string;
        };
        readonly ProductPublication: {
            readonly created: boolean;
            readonly entry: components["schemas"]["Product"];
        };
        readonly Quality: {
            readonly history: readonly {
                readonly counts: {
                    readonly error: number;
                    readonly fail: number;
                    readonly pass: number;
                    readonly skipped: number;
                    readonly warn: number;
                };
                /** @enum {string} */
                readonly outcome: "pass" | "skipped" | "warn" | "fail" | "error";
                /** Format: date-time */
                readonly startedAt: string;
            }[];
            /** @enum {string} */
            readonly kind: "quality";
            readonly latest: components["schemas"]["QualitySummary"];
            readonly subject: string;
        };
        readonly QualitySummary: {
            readonly counts: {
                readonly error: number;
                readonly fail: number;
                readonly pass: number;
                readonly skipped: number;
                readonly warn: number;
            };
            /** @enum {string} */
            readonly kind: "qualitySummary";
            /** @enum {string} */
            readonly outcome: "pass" | "skipped" | "warn" | "fail" | "error";
            readonly results: readonly {
                readonly allowed: string;
                readonly contract?: string;
                readonly dimension?: string;
                readonly id: string;
                readonly measured?: number | null;
                /** @enum {string} */
                readonly outcome: "pass" | "skipped" | "warn" | "fail" | "error";
                readonly promise: string;
                readonly reason?: string;
                readonly rows?: number;
                readonly samples?: {
                    readonly columns: readonly string[];
                    readonly rows: readonly (readonly unknown[])[];
                };
                readonly severity?: string;
                readonly table: string;
            }[];
            /** Format: date-time */
            readonly startedAt: string;
        };
        readonly SearchResult: {
            readonly facets: {
                readonly domain: readonly {
                    readonly count: number;
                    readonly value: string;
                }[];
                readonly status: readonly {
                    readonly count: number;
                    readonly value: string;
                }[];
                readonly tags: readonly {
                    readonly count: number;
                    readonly value: string;
                }[];
            };
            readonly hits: readonly {
                readonly domain: string;
                /** @enum {string} */
                readonly kind: "product" | "contract";
                readonly matches: readonly {
                    /** @enum {string} */
                    readonly field: "name" | "tag" | "domain" | "table" | "port" | "column" | "purpose" | "description" | "address";
                    readonly ranges: readonly (readonly [
                        number,
                        number
                    ])[];
                    readonly text: string;
                }[];
                readonly name: string;
                readonly purpose?: string;
                readonly score: number;
                readonly status: string;
                readonly tags: readonly string[];
                readonly urn: string;
                readonly version: string;
            }[];
            readonly relaxed: boolean;
            readonly total: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listContracts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ContractEntry"][];
                };
            };
            /** @description It could not be done */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly publishContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DataContract"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContractPublication"];
                };
            };
            /** @description Published */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContractPublication"];
                };
            };
            /** @description It could not be done */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getContract: {
        readonly parameters: {
            readonly query?: {
                readonly version?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContractEntry"];
                };
            };
            /** @description It could not be done */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDomains: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Domain"][];
                };
            };
            /** @description It could not be done */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly registerDomain: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DomainFacts"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Domain"];
                };
            };
            /** @description It could not be done */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listEvents: {
        readonly parameters: {
            readonly query?: {
                readonly after?: number | null;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description It could not be done */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listLineage: {
        readonly parameters: {
            readonly query?: {
                readonly table?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Lineage"][];
                };
            };
            /** @description It could not be done */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordLineage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly source: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LineageEdges"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Lineage"];
                };
            };
            /** @description It could not be done */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listProducts: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly domain?: string;
                readonly limit?: number;
                readonly status?: string;
                readonly tag?: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Product"][];
                };
            };
            /** @description It could not be done */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly publishProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DataProduct"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductPublication"];
                };
            };
            /** @description Published */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductPublication"];
                };
            };
            /** @description It could not be done */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getProduct: {
        readonly parameters: {
            readonly query?: {
                readonly version?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly urn: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
            /** @description It could not be done */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listConsumers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly urn: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Product"][];
                };
            };
            /** @description It could not be done */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listProducers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly urn: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Product"][];
                };
            };
            /** @description It could not be done */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getQuality: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly urn: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quality"];
                };
            };
            /** @description It could not be done */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordQuality: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly urn: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QualitySummary"];
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quality"];
                };
            };
            /** @description It could not be done */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly search: {
        readonly parameters: {
            readonly query: {
                readonly domain?: string;
                readonly limit?: number;
                readonly q: string;
                readonly status?: string;
                readonly tag?: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description It could not be done */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
