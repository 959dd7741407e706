import type { Rule } from './rule.ts';
import { arrayItems } from './rules/array-items.ts';
import { bodyAdded } from './rules/body-added.ts';
import { bodyRemoved } from './rules/body-removed.ts';
import { bodyRequired } from './rules/body-required.ts';
import { bodySchema } from './rules/body-schema.ts';
import { codeAdded } from './rules/code-added.ts';
import { codeRemoved } from './rules/code-removed.ts';
import { codeScope } from './rules/code-scope.ts';
import { editionAdded } from './rules/edition-added.ts';
import { editionBaseline } from './rules/edition-baseline.ts';
import { editionRemoved } from './rules/edition-removed.ts';
import { eventAdded } from './rules/event-added.ts';
import { eventAgentState } from './rules/event-agent-state.ts';
import { eventCallEffect } from './rules/event-call-effect.ts';
import { eventCallEvidence } from './rules/event-call-evidence.ts';
import { eventContent } from './rules/event-content.ts';
import { eventRemoved } from './rules/event-removed.ts';
import { example } from './rules/example.ts';
import { groupAdded } from './rules/group-added.ts';
import { groupRemoved } from './rules/group-removed.ts';
import { knownValues } from './rules/known-values.ts';
import { legacy } from './rules/legacy.ts';
import { lifetime } from './rules/lifetime.ts';
import { listedCodeAdded } from './rules/listed-code-added.ts';
import { listedCodeEvidence } from './rules/listed-code-evidence.ts';
import { listedCodeRemoved } from './rules/listed-code-removed.ts';
import { listedEventAdded } from './rules/listed-event-added.ts';
import { listedEventCondition } from './rules/listed-event-condition.ts';
import { listedEventEvidence } from './rules/listed-event-evidence.ts';
import { listedEventRemoved } from './rules/listed-event-removed.ts';
import { modelFormat } from './rules/model-format.ts';
import { modelLicense } from './rules/model-license.ts';
import { modelVersion } from './rules/model-version.ts';
import { namedSchemaAdded } from './rules/named-schema-added.ts';
import { namedSchemaRemoved } from './rules/named-schema-removed.ts';
import { operationAdded } from './rules/operation-added.ts';
import { operationAddress } from './rules/operation-address.ts';
import { operationDeprecated } from './rules/operation-deprecated.ts';
import { operationGroup } from './rules/operation-group.ts';
import { operationGuid } from './rules/operation-guid.ts';
import { operationHeaders } from './rules/operation-headers.ts';
import { operationPrerequisites } from './rules/operation-prerequisites.ts';
import { operationRemoved } from './rules/operation-removed.ts';
import { operationRenamed } from './rules/operation-renamed.ts';
import { operationRetry } from './rules/operation-retry.ts';
import { parameterAdded } from './rules/parameter-added.ts';
import { parameterEmpty } from './rules/parameter-empty.ts';
import { parameterPlace } from './rules/parameter-place.ts';
import { parameterRemoved } from './rules/parameter-removed.ts';
import { parameterRequired } from './rules/parameter-required.ts';
import { parameterSchema } from './rules/parameter-schema.ts';
import { parameterSecret } from './rules/parameter-secret.ts';
import { propertyAdded } from './rules/property-added.ts';
import { propertyRemoved } from './rules/property-removed.ts';
import { propertyRequired } from './rules/property-required.ts';
import { propertyType } from './rules/property-type.ts';
import { requestHeader } from './rules/request-header.ts';
import { responseHeader } from './rules/response-header.ts';
import { resultAnswer } from './rules/result-answer.ts';
import { resultField } from './rules/result-field.ts';
import { resultFile } from './rules/result-file.ts';
import { resultHeaders } from './rules/result-headers.ts';
import { resultKind } from './rules/result-kind.ts';
import { schemaBits } from './rules/schema-bits.ts';
import { schemaDefault } from './rules/schema-default.ts';
import { schemaExcept } from './rules/schema-except.ts';
import { schemaExtensible } from './rules/schema-extensible.ts';
import { schemaKind } from './rules/schema-kind.ts';
import { schemaLength } from './rules/schema-length.ts';
import { schemaNullable } from './rules/schema-nullable.ts';
import { schemaOpen } from './rules/schema-open.ts';
import { schemaPattern } from './rules/schema-pattern.ts';
import { schemaRange } from './rules/schema-range.ts';
import { schemaSecret } from './rules/schema-secret.ts';
import { schemaTitle } from './rules/schema-title.ts';
import { schemaTypeName } from './rules/schema-type-name.ts';
import { schemaUnit } from './rules/schema-unit.ts';
import { schemaValues } from './rules/schema-values.ts';
import { serverAdded } from './rules/server-added.ts';
import { serverFirst } from './rules/server-first.ts';
import { serverRemoved } from './rules/server-removed.ts';
import { serverVariable } from './rules/server-variable.ts';
import { source } from './rules/source.ts';
import { texts } from './rules/texts.ts';
import { valueMeaning } from './rules/value-meaning.ts';
import { webhookAdded } from './rules/webhook-added.ts';
import { webhookAddress } from './rules/webhook-address.ts';
import { webhookRemoved } from './rules/webhook-removed.ts';
import { wireForm } from './rules/wire-form.ts';

/** All rules. */
export const rules: readonly Rule[] = [
  arrayItems,
  bodyAdded,
  bodyRemoved,
  bodyRequired,
  bodySchema,
  codeAdded,
  codeRemoved,
  codeScope,
  editionAdded,
  editionBaseline,
  editionRemoved,
  eventAdded,
  eventAgentState,
  eventCallEffect,
  eventCallEvidence,
  eventContent,
  eventRemoved,
  example,
  groupAdded,
  groupRemoved,
  knownValues,
  legacy,
  lifetime,
  listedCodeAdded,
  listedCodeEvidence,
  listedCodeRemoved,
  listedEventAdded,
  listedEventCondition,
  listedEventEvidence,
  listedEventRemoved,
  modelFormat,
  modelLicense,
  modelVersion,
  namedSchemaAdded,
  namedSchemaRemoved,
  operationAdded,
  operationAddress,
  operationDeprecated,
  operationGroup,
  operationGuid,
  operationHeaders,
  operationPrerequisites,
  operationRemoved,
  operationRenamed,
  operationRetry,
  parameterAdded,
  parameterEmpty,
  parameterPlace,
  parameterRemoved,
  parameterRequired,
  parameterSchema,
  parameterSecret,
  propertyAdded,
  propertyRemoved,
  propertyRequired,
  propertyType,
  requestHeader,
  responseHeader,
  resultAnswer,
  resultField,
  resultFile,
  resultHeaders,
  resultKind,
  schemaBits,
  schemaDefault,
  schemaExcept,
  schemaExtensible,
  schemaKind,
  schemaLength,
  schemaNullable,
  schemaOpen,
  schemaPattern,
  schemaRange,
  schemaSecret,
  schemaTitle,
  schemaTypeName,
  schemaUnit,
  schemaValues,
  serverAdded,
  serverFirst,
  serverRemoved,
  serverVariable,
  source,
  texts,
  valueMeaning,
  webhookAdded,
  webhookAddress,
  webhookRemoved,
  wireForm,
];
