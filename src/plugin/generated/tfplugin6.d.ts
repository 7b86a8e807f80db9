import * as $protobuf from "protobufjs";
import Long = require("long");

export namespace tfplugin6 {

    interface IDynamicValue extends tfplugin6.DynamicValue.$Properties {
    }

    class DynamicValue {
        constructor(properties?: tfplugin6.DynamicValue.$Properties);
        $unknowns?: Uint8Array[];
        msgpack: Uint8Array;
        json: Uint8Array;
        static create(properties: tfplugin6.DynamicValue.$Shape): tfplugin6.DynamicValue & tfplugin6.DynamicValue.$Shape;
        static create(properties?: tfplugin6.DynamicValue.$Properties): tfplugin6.DynamicValue;
        static encode(message: tfplugin6.DynamicValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.DynamicValue & tfplugin6.DynamicValue.$Shape;
    }

    namespace DynamicValue {
        interface $Properties {
            msgpack?: (Uint8Array|null);
            json?: (Uint8Array|null);
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.DynamicValue.$Properties;
    }

    interface IDiagnostic extends tfplugin6.Diagnostic.$Properties {
    }

    class Diagnostic {
        constructor(properties?: tfplugin6.Diagnostic.$Properties);
        $unknowns?: Uint8Array[];
        severity: tfplugin6.Diagnostic.Severity;
        summary: string;
        detail: string;
        attribute?: (tfplugin6.AttributePath.$Properties|null);
        static create(properties: tfplugin6.Diagnostic.$Shape): tfplugin6.Diagnostic & tfplugin6.Diagnostic.$Shape;
        static create(properties?: tfplugin6.Diagnostic.$Properties): tfplugin6.Diagnostic;
        static encode(message: tfplugin6.Diagnostic.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.Diagnostic & tfplugin6.Diagnostic.$Shape;
    }

    namespace Diagnostic {
        interface $Properties {
            severity?: (tfplugin6.Diagnostic.Severity|null);
            summary?: (string|null);
            detail?: (string|null);
            attribute?: (tfplugin6.AttributePath.$Properties|null);
            $unknowns?: Uint8Array[];
        }
        type $Shape = {
          severity?: tfplugin6.Diagnostic.Severity|null;
          summary?: string|null;
          detail?: string|null;
          attribute?: tfplugin6.AttributePath.$Shape|null;
          $unknowns?: Uint8Array[];
        };

        enum Severity {
            INVALID = 0,
            ERROR = 1,
            WARNING = 2
        }
    }

    interface IAttributePath extends tfplugin6.AttributePath.$Properties {
    }

    class AttributePath {
        constructor(properties?: tfplugin6.AttributePath.$Properties);
        $unknowns?: Uint8Array[];
        steps: tfplugin6.AttributePath.Step.$Properties[];
        static create(properties: tfplugin6.AttributePath.$Shape): tfplugin6.AttributePath & tfplugin6.AttributePath.$Shape;
        static create(properties?: tfplugin6.AttributePath.$Properties): tfplugin6.AttributePath;
        static encode(message: tfplugin6.AttributePath.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.AttributePath & tfplugin6.AttributePath.$Shape;
    }

    namespace AttributePath {
        interface $Properties {
            steps?: (tfplugin6.AttributePath.Step.$Properties[]|null);
            $unknowns?: Uint8Array[];
        }
        type $Shape = {
          steps?: tfplugin6.AttributePath.Step.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };

        interface IStep extends tfplugin6.AttributePath.Step.$Properties {
        }

        class Step {
            constructor(properties?: tfplugin6.AttributePath.Step.$Properties);
            $unknowns?: Uint8Array[];
            attribute_name?: (string|null);
            element_key_string?: (string|null);
            element_key_int?: (number|null);
            selector?: ("attribute_name"|"element_key_string"|"element_key_int");
            static create(properties: tfplugin6.AttributePath.Step.$Shape): tfplugin6.AttributePath.Step & tfplugin6.AttributePath.Step.$Shape;
            static create(properties?: tfplugin6.AttributePath.Step.$Properties): tfplugin6.AttributePath.Step;
            static encode(message: tfplugin6.AttributePath.Step.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.AttributePath.Step & tfplugin6.AttributePath.Step.$Shape;
        }

        namespace Step {
            interface $Properties {
                attribute_name?: (string|null);
                element_key_string?: (string|null);
                element_key_int?: (number|null);
                selector?: ("attribute_name"|"element_key_string"|"element_key_int");
                $unknowns?: Uint8Array[];
            }
            type $Shape = {
              attribute_name?: string|null;
              element_key_string?: string|null;
              element_key_int?: number|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ selector?: undefined; attribute_name?: null; element_key_string?: null; element_key_int?: null }|{ selector?: "attribute_name"; attribute_name: string; element_key_string?: null; element_key_int?: null }|{ selector?: "element_key_string"; attribute_name?: null; element_key_string: string; element_key_int?: null }|{ selector?: "element_key_int"; attribute_name?: null; element_key_string?: null; element_key_int: number })
            );
        }
    }

    interface IClientCapabilities extends tfplugin6.ClientCapabilities.$Properties {
    }

    class ClientCapabilities {
        constructor(properties?: tfplugin6.ClientCapabilities.$Properties);
        $unknowns?: Uint8Array[];
        deferral_allowed: boolean;
        static create(properties: tfplugin6.ClientCapabilities.$Shape): tfplugin6.ClientCapabilities & tfplugin6.ClientCapabilities.$Shape;
        static create(properties?: tfplugin6.ClientCapabilities.$Properties): tfplugin6.ClientCapabilities;
        static encode(message: tfplugin6.ClientCapabilities.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ClientCapabilities & tfplugin6.ClientCapabilities.$Shape;
    }

    namespace ClientCapabilities {
        interface $Properties {
            deferral_allowed?: (boolean|null);
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.ClientCapabilities.$Properties;
    }

    interface IDeferred extends tfplugin6.Deferred.$Properties {
    }

    class Deferred {
        constructor(properties?: tfplugin6.Deferred.$Properties);
        $unknowns?: Uint8Array[];
        reason: tfplugin6.Deferred.Reason;
        static create(properties: tfplugin6.Deferred.$Shape): tfplugin6.Deferred & tfplugin6.Deferred.$Shape;
        static create(properties?: tfplugin6.Deferred.$Properties): tfplugin6.Deferred;
        static encode(message: tfplugin6.Deferred.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.Deferred & tfplugin6.Deferred.$Shape;
    }

    namespace Deferred {
        interface $Properties {
            reason?: (tfplugin6.Deferred.Reason|null);
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.Deferred.$Properties;

        enum Reason {
            UNKNOWN = 0,
            RESOURCE_CONFIG_UNKNOWN = 1,
            PROVIDER_CONFIG_UNKNOWN = 2,
            ABSENT_PREREQ = 3
        }
    }

    interface IRawState extends tfplugin6.RawState.$Properties {
    }

    class RawState {
        constructor(properties?: tfplugin6.RawState.$Properties);
        $unknowns?: Uint8Array[];
        json: Uint8Array;
        static create(properties: tfplugin6.RawState.$Shape): tfplugin6.RawState & tfplugin6.RawState.$Shape;
        static create(properties?: tfplugin6.RawState.$Properties): tfplugin6.RawState;
        static encode(message: tfplugin6.RawState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.RawState & tfplugin6.RawState.$Shape;
    }

    namespace RawState {
        interface $Properties {
            json?: (Uint8Array|null);
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.RawState.$Properties;
    }

    enum StringKind {
        PLAIN = 0,
        MARKDOWN = 1
    }

    interface ISchema extends tfplugin6.Schema.$Properties {
    }

    class Schema {
        constructor(properties?: tfplugin6.Schema.$Properties);
        $unknowns?: Uint8Array[];
        version: number;
        block?: (tfplugin6.Schema.Block.$Properties|null);
        static create(properties: tfplugin6.Schema.$Shape): tfplugin6.Schema & tfplugin6.Schema.$Shape;
        static create(properties?: tfplugin6.Schema.$Properties): tfplugin6.Schema;
        static encode(message: tfplugin6.Schema.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.Schema & tfplugin6.Schema.$Shape;
    }

    namespace Schema {
        interface $Properties {
            version?: (number|null);
            block?: (tfplugin6.Schema.Block.$Properties|null);
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.Schema.$Properties;

        interface IBlock extends tfplugin6.Schema.Block.$Properties {
        }

        class Block {
            constructor(properties?: tfplugin6.Schema.Block.$Properties);
            $unknowns?: Uint8Array[];
            version: number;
            attributes: tfplugin6.Schema.Attribute.$Properties[];
            block_types: tfplugin6.Schema.NestedBlock.$Properties[];
            description: string;
            description_kind: tfplugin6.StringKind;
            static create(properties: tfplugin6.Schema.Block.$Shape): tfplugin6.Schema.Block & tfplugin6.Schema.Block.$Shape;
            static create(properties?: tfplugin6.Schema.Block.$Properties): tfplugin6.Schema.Block;
            static encode(message: tfplugin6.Schema.Block.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.Schema.Block & tfplugin6.Schema.Block.$Shape;
        }

        namespace Block {
            interface $Properties {
                version?: (number|null);
                attributes?: (tfplugin6.Schema.Attribute.$Properties[]|null);
                block_types?: (tfplugin6.Schema.NestedBlock.$Properties[]|null);
                description?: (string|null);
                description_kind?: (tfplugin6.StringKind|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.Schema.Block.$Properties;
        }

        interface IAttribute extends tfplugin6.Schema.Attribute.$Properties {
        }

        class Attribute {
            constructor(properties?: tfplugin6.Schema.Attribute.$Properties);
            $unknowns?: Uint8Array[];
            name: string;
            type: Uint8Array;
            description: string;
            required: boolean;
            optional: boolean;
            computed: boolean;
            sensitive: boolean;
            description_kind: tfplugin6.StringKind;
            static create(properties: tfplugin6.Schema.Attribute.$Shape): tfplugin6.Schema.Attribute & tfplugin6.Schema.Attribute.$Shape;
            static create(properties?: tfplugin6.Schema.Attribute.$Properties): tfplugin6.Schema.Attribute;
            static encode(message: tfplugin6.Schema.Attribute.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.Schema.Attribute & tfplugin6.Schema.Attribute.$Shape;
        }

        namespace Attribute {
            interface $Properties {
                name?: (string|null);
                type?: (Uint8Array|null);
                description?: (string|null);
                required?: (boolean|null);
                optional?: (boolean|null);
                computed?: (boolean|null);
                sensitive?: (boolean|null);
                description_kind?: (tfplugin6.StringKind|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.Schema.Attribute.$Properties;
        }

        interface INestedBlock extends tfplugin6.Schema.NestedBlock.$Properties {
        }

        class NestedBlock {
            constructor(properties?: tfplugin6.Schema.NestedBlock.$Properties);
            $unknowns?: Uint8Array[];
            type_name: string;
            block?: (tfplugin6.Schema.Block.$Properties|null);
            nesting: tfplugin6.Schema.NestedBlock.NestingMode;
            min_items: number;
            max_items: number;
            static create(properties: tfplugin6.Schema.NestedBlock.$Shape): tfplugin6.Schema.NestedBlock & tfplugin6.Schema.NestedBlock.$Shape;
            static create(properties?: tfplugin6.Schema.NestedBlock.$Properties): tfplugin6.Schema.NestedBlock;
            static encode(message: tfplugin6.Schema.NestedBlock.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.Schema.NestedBlock & tfplugin6.Schema.NestedBlock.$Shape;
        }

        namespace NestedBlock {
            interface $Properties {
                type_name?: (string|null);
                block?: (tfplugin6.Schema.Block.$Properties|null);
                nesting?: (tfplugin6.Schema.NestedBlock.NestingMode|null);
                min_items?: (number|null);
                max_items?: (number|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.Schema.NestedBlock.$Properties;

            enum NestingMode {
                INVALID = 0,
                SINGLE = 1,
                LIST = 2
            }
        }
    }

    interface IServerCapabilities extends tfplugin6.ServerCapabilities.$Properties {
    }

    class ServerCapabilities {
        constructor(properties?: tfplugin6.ServerCapabilities.$Properties);
        $unknowns?: Uint8Array[];
        plan_destroy: boolean;
        get_provider_schema_optional: boolean;
        static create(properties: tfplugin6.ServerCapabilities.$Shape): tfplugin6.ServerCapabilities & tfplugin6.ServerCapabilities.$Shape;
        static create(properties?: tfplugin6.ServerCapabilities.$Properties): tfplugin6.ServerCapabilities;
        static encode(message: tfplugin6.ServerCapabilities.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ServerCapabilities & tfplugin6.ServerCapabilities.$Shape;
    }

    namespace ServerCapabilities {
        interface $Properties {
            plan_destroy?: (boolean|null);
            get_provider_schema_optional?: (boolean|null);
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.ServerCapabilities.$Properties;
    }

    interface IFunction extends tfplugin6.Function.$Properties {
    }

    class Function {
        constructor(properties?: tfplugin6.Function.$Properties);
        $unknowns?: Uint8Array[];
        parameters: tfplugin6.Function.Parameter.$Properties[];
        return?: (tfplugin6.Function.Return.$Properties|null);
        summary: string;
        description: string;
        description_kind: tfplugin6.StringKind;
        static create(properties: tfplugin6.Function.$Shape): tfplugin6.Function & tfplugin6.Function.$Shape;
        static create(properties?: tfplugin6.Function.$Properties): tfplugin6.Function;
        static encode(message: tfplugin6.Function.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.Function & tfplugin6.Function.$Shape;
    }

    namespace Function {
        interface $Properties {
            parameters?: (tfplugin6.Function.Parameter.$Properties[]|null);
            "return"?: (tfplugin6.Function.Return.$Properties|null);
            summary?: (string|null);
            description?: (string|null);
            description_kind?: (tfplugin6.StringKind|null);
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.Function.$Properties;

        interface IParameter extends tfplugin6.Function.Parameter.$Properties {
        }

        class Parameter {
            constructor(properties?: tfplugin6.Function.Parameter.$Properties);
            $unknowns?: Uint8Array[];
            name: string;
            type: Uint8Array;
            allow_null_value: boolean;
            allow_unknown_values: boolean;
            description: string;
            description_kind: tfplugin6.StringKind;
            static create(properties: tfplugin6.Function.Parameter.$Shape): tfplugin6.Function.Parameter & tfplugin6.Function.Parameter.$Shape;
            static create(properties?: tfplugin6.Function.Parameter.$Properties): tfplugin6.Function.Parameter;
            static encode(message: tfplugin6.Function.Parameter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.Function.Parameter & tfplugin6.Function.Parameter.$Shape;
        }

        namespace Parameter {
            interface $Properties {
                name?: (string|null);
                type?: (Uint8Array|null);
                allow_null_value?: (boolean|null);
                allow_unknown_values?: (boolean|null);
                description?: (string|null);
                description_kind?: (tfplugin6.StringKind|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.Function.Parameter.$Properties;
        }

        interface IReturn extends tfplugin6.Function.Return.$Properties {
        }

        class Return {
            constructor(properties?: tfplugin6.Function.Return.$Properties);
            $unknowns?: Uint8Array[];
            type: Uint8Array;
            static create(properties: tfplugin6.Function.Return.$Shape): tfplugin6.Function.Return & tfplugin6.Function.Return.$Shape;
            static create(properties?: tfplugin6.Function.Return.$Properties): tfplugin6.Function.Return;
            static encode(message: tfplugin6.Function.Return.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.Function.Return & tfplugin6.Function.Return.$Shape;
        }

        namespace Return {
            interface $Properties {
                type?: (Uint8Array|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.Function.Return.$Properties;
        }
    }

    interface IFunctionError extends tfplugin6.FunctionError.$Properties {
    }

    class FunctionError {
        constructor(properties?: tfplugin6.FunctionError.$Properties);
        $unknowns?: Uint8Array[];
        text: string;
        function_argument?: (number|null);
        static create(properties: tfplugin6.FunctionError.$Shape): tfplugin6.FunctionError & tfplugin6.FunctionError.$Shape;
        static create(properties?: tfplugin6.FunctionError.$Properties): tfplugin6.FunctionError;
        static encode(message: tfplugin6.FunctionError.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.FunctionError & tfplugin6.FunctionError.$Shape;
    }

    namespace FunctionError {
        interface $Properties {
            text?: (string|null);
            function_argument?: (number|null);
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.FunctionError.$Properties;
    }

    interface IGetMetadata extends tfplugin6.GetMetadata.$Properties {
    }

    class GetMetadata {
        constructor(properties?: tfplugin6.GetMetadata.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.GetMetadata.$Shape): tfplugin6.GetMetadata & tfplugin6.GetMetadata.$Shape;
        static create(properties?: tfplugin6.GetMetadata.$Properties): tfplugin6.GetMetadata;
        static encode(message: tfplugin6.GetMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetMetadata & tfplugin6.GetMetadata.$Shape;
    }

    namespace GetMetadata {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.GetMetadata.$Properties;

        interface IRequest extends tfplugin6.GetMetadata.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.GetMetadata.Request.$Properties);
            $unknowns?: Uint8Array[];
            static create(properties: tfplugin6.GetMetadata.Request.$Shape): tfplugin6.GetMetadata.Request & tfplugin6.GetMetadata.Request.$Shape;
            static create(properties?: tfplugin6.GetMetadata.Request.$Properties): tfplugin6.GetMetadata.Request;
            static encode(message: tfplugin6.GetMetadata.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetMetadata.Request & tfplugin6.GetMetadata.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.GetMetadata.Request.$Properties;
        }

        interface IFunctionMetadata extends tfplugin6.GetMetadata.FunctionMetadata.$Properties {
        }

        class FunctionMetadata {
            constructor(properties?: tfplugin6.GetMetadata.FunctionMetadata.$Properties);
            $unknowns?: Uint8Array[];
            name: string;
            static create(properties: tfplugin6.GetMetadata.FunctionMetadata.$Shape): tfplugin6.GetMetadata.FunctionMetadata & tfplugin6.GetMetadata.FunctionMetadata.$Shape;
            static create(properties?: tfplugin6.GetMetadata.FunctionMetadata.$Properties): tfplugin6.GetMetadata.FunctionMetadata;
            static encode(message: tfplugin6.GetMetadata.FunctionMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetMetadata.FunctionMetadata & tfplugin6.GetMetadata.FunctionMetadata.$Shape;
        }

        namespace FunctionMetadata {
            interface $Properties {
                name?: (string|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.GetMetadata.FunctionMetadata.$Properties;
        }

        interface IDataSourceMetadata extends tfplugin6.GetMetadata.DataSourceMetadata.$Properties {
        }

        class DataSourceMetadata {
            constructor(properties?: tfplugin6.GetMetadata.DataSourceMetadata.$Properties);
            $unknowns?: Uint8Array[];
            type_name: string;
            static create(properties: tfplugin6.GetMetadata.DataSourceMetadata.$Shape): tfplugin6.GetMetadata.DataSourceMetadata & tfplugin6.GetMetadata.DataSourceMetadata.$Shape;
            static create(properties?: tfplugin6.GetMetadata.DataSourceMetadata.$Properties): tfplugin6.GetMetadata.DataSourceMetadata;
            static encode(message: tfplugin6.GetMetadata.DataSourceMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetMetadata.DataSourceMetadata & tfplugin6.GetMetadata.DataSourceMetadata.$Shape;
        }

        namespace DataSourceMetadata {
            interface $Properties {
                type_name?: (string|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.GetMetadata.DataSourceMetadata.$Properties;
        }

        interface IResourceMetadata extends tfplugin6.GetMetadata.ResourceMetadata.$Properties {
        }

        class ResourceMetadata {
            constructor(properties?: tfplugin6.GetMetadata.ResourceMetadata.$Properties);
            $unknowns?: Uint8Array[];
            type_name: string;
            static create(properties: tfplugin6.GetMetadata.ResourceMetadata.$Shape): tfplugin6.GetMetadata.ResourceMetadata & tfplugin6.GetMetadata.ResourceMetadata.$Shape;
            static create(properties?: tfplugin6.GetMetadata.ResourceMetadata.$Properties): tfplugin6.GetMetadata.ResourceMetadata;
            static encode(message: tfplugin6.GetMetadata.ResourceMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetMetadata.ResourceMetadata & tfplugin6.GetMetadata.ResourceMetadata.$Shape;
        }

        namespace ResourceMetadata {
            interface $Properties {
                type_name?: (string|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.GetMetadata.ResourceMetadata.$Properties;
        }

        interface IResponse extends tfplugin6.GetMetadata.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.GetMetadata.Response.$Properties);
            $unknowns?: Uint8Array[];
            server_capabilities?: (tfplugin6.ServerCapabilities.$Properties|null);
            diagnostics: tfplugin6.Diagnostic.$Properties[];
            data_sources: tfplugin6.GetMetadata.DataSourceMetadata.$Properties[];
            resources: tfplugin6.GetMetadata.ResourceMetadata.$Properties[];
            functions: tfplugin6.GetMetadata.FunctionMetadata.$Properties[];
            static create(properties: tfplugin6.GetMetadata.Response.$Shape): tfplugin6.GetMetadata.Response & tfplugin6.GetMetadata.Response.$Shape;
            static create(properties?: tfplugin6.GetMetadata.Response.$Properties): tfplugin6.GetMetadata.Response;
            static encode(message: tfplugin6.GetMetadata.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetMetadata.Response & tfplugin6.GetMetadata.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                server_capabilities?: (tfplugin6.ServerCapabilities.$Properties|null);
                diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);
                data_sources?: (tfplugin6.GetMetadata.DataSourceMetadata.$Properties[]|null);
                resources?: (tfplugin6.GetMetadata.ResourceMetadata.$Properties[]|null);
                functions?: (tfplugin6.GetMetadata.FunctionMetadata.$Properties[]|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = {
              server_capabilities?: tfplugin6.ServerCapabilities.$Shape|null;
              diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
              data_sources?: tfplugin6.GetMetadata.DataSourceMetadata.$Shape[]|null;
              resources?: tfplugin6.GetMetadata.ResourceMetadata.$Shape[]|null;
              functions?: tfplugin6.GetMetadata.FunctionMetadata.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    interface IGetProviderSchema extends tfplugin6.GetProviderSchema.$Properties {
    }

    class GetProviderSchema {
        constructor(properties?: tfplugin6.GetProviderSchema.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.GetProviderSchema.$Shape): tfplugin6.GetProviderSchema & tfplugin6.GetProviderSchema.$Shape;
        static create(properties?: tfplugin6.GetProviderSchema.$Properties): tfplugin6.GetProviderSchema;
        static encode(message: tfplugin6.GetProviderSchema.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetProviderSchema & tfplugin6.GetProviderSchema.$Shape;
    }

    namespace GetProviderSchema {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.GetProviderSchema.$Properties;

        interface IRequest extends tfplugin6.GetProviderSchema.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.GetProviderSchema.Request.$Properties);
            $unknowns?: Uint8Array[];
            static create(properties: tfplugin6.GetProviderSchema.Request.$Shape): tfplugin6.GetProviderSchema.Request & tfplugin6.GetProviderSchema.Request.$Shape;
            static create(properties?: tfplugin6.GetProviderSchema.Request.$Properties): tfplugin6.GetProviderSchema.Request;
            static encode(message: tfplugin6.GetProviderSchema.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetProviderSchema.Request & tfplugin6.GetProviderSchema.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.GetProviderSchema.Request.$Properties;
        }

        interface IResponse extends tfplugin6.GetProviderSchema.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.GetProviderSchema.Response.$Properties);
            $unknowns?: Uint8Array[];
            provider?: (tfplugin6.Schema.$Properties|null);
            resource_schemas: { [k: string]: tfplugin6.Schema.$Properties };
            data_source_schemas: { [k: string]: tfplugin6.Schema.$Properties };
            diagnostics: tfplugin6.Diagnostic.$Properties[];
            server_capabilities?: (tfplugin6.ServerCapabilities.$Properties|null);
            functions: { [k: string]: tfplugin6.Function.$Properties };
            static create(properties: tfplugin6.GetProviderSchema.Response.$Shape): tfplugin6.GetProviderSchema.Response & tfplugin6.GetProviderSchema.Response.$Shape;
            static create(properties?: tfplugin6.GetProviderSchema.Response.$Properties): tfplugin6.GetProviderSchema.Response;
            static encode(message: tfplugin6.GetProviderSchema.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetProviderSchema.Response & tfplugin6.GetProviderSchema.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                provider?: (tfplugin6.Schema.$Properties|null);
                resource_schemas?: ({ [k: string]: tfplugin6.Schema.$Properties }|null);
                data_source_schemas?: ({ [k: string]: tfplugin6.Schema.$Properties }|null);
                diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);
                server_capabilities?: (tfplugin6.ServerCapabilities.$Properties|null);
                functions?: ({ [k: string]: tfplugin6.Function.$Properties }|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = {
              provider?: tfplugin6.Schema.$Shape|null;
              resource_schemas?: { [k: string]: tfplugin6.Schema.$Shape }|null;
              data_source_schemas?: { [k: string]: tfplugin6.Schema.$Shape }|null;
              diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
              server_capabilities?: tfplugin6.ServerCapabilities.$Shape|null;
              functions?: { [k: string]: tfplugin6.Function.$Shape }|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    interface IValidateProviderConfig extends tfplugin6.ValidateProviderConfig.$Properties {
    }

    class ValidateProviderConfig {
        constructor(properties?: tfplugin6.ValidateProviderConfig.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.ValidateProviderConfig.$Shape): tfplugin6.ValidateProviderConfig & tfplugin6.ValidateProviderConfig.$Shape;
        static create(properties?: tfplugin6.ValidateProviderConfig.$Properties): tfplugin6.ValidateProviderConfig;
        static encode(message: tfplugin6.ValidateProviderConfig.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ValidateProviderConfig & tfplugin6.ValidateProviderConfig.$Shape;
    }

    namespace ValidateProviderConfig {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.ValidateProviderConfig.$Properties;

        interface IRequest extends tfplugin6.ValidateProviderConfig.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.ValidateProviderConfig.Request.$Properties);
            $unknowns?: Uint8Array[];
            config?: (tfplugin6.DynamicValue.$Properties|null);
            static create(properties: tfplugin6.ValidateProviderConfig.Request.$Shape): tfplugin6.ValidateProviderConfig.Request & tfplugin6.ValidateProviderConfig.Request.$Shape;
            static create(properties?: tfplugin6.ValidateProviderConfig.Request.$Properties): tfplugin6.ValidateProviderConfig.Request;
            static encode(message: tfplugin6.ValidateProviderConfig.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ValidateProviderConfig.Request & tfplugin6.ValidateProviderConfig.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                config?: (tfplugin6.DynamicValue.$Properties|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.ValidateProviderConfig.Request.$Properties;
        }

        interface IResponse extends tfplugin6.ValidateProviderConfig.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.ValidateProviderConfig.Response.$Properties);
            $unknowns?: Uint8Array[];
            diagnostics: tfplugin6.Diagnostic.$Properties[];
            static create(properties: tfplugin6.ValidateProviderConfig.Response.$Shape): tfplugin6.ValidateProviderConfig.Response & tfplugin6.ValidateProviderConfig.Response.$Shape;
            static create(properties?: tfplugin6.ValidateProviderConfig.Response.$Properties): tfplugin6.ValidateProviderConfig.Response;
            static encode(message: tfplugin6.ValidateProviderConfig.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ValidateProviderConfig.Response & tfplugin6.ValidateProviderConfig.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = {
              diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    interface IUpgradeResourceState extends tfplugin6.UpgradeResourceState.$Properties {
    }

    class UpgradeResourceState {
        constructor(properties?: tfplugin6.UpgradeResourceState.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.UpgradeResourceState.$Shape): tfplugin6.UpgradeResourceState & tfplugin6.UpgradeResourceState.$Shape;
        static create(properties?: tfplugin6.UpgradeResourceState.$Properties): tfplugin6.UpgradeResourceState;
        static encode(message: tfplugin6.UpgradeResourceState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.UpgradeResourceState & tfplugin6.UpgradeResourceState.$Shape;
    }

    namespace UpgradeResourceState {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.UpgradeResourceState.$Properties;

        interface IRequest extends tfplugin6.UpgradeResourceState.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.UpgradeResourceState.Request.$Properties);
            $unknowns?: Uint8Array[];
            type_name: string;
            version: number;
            raw_state?: (tfplugin6.RawState.$Properties|null);
            static create(properties: tfplugin6.UpgradeResourceState.Request.$Shape): tfplugin6.UpgradeResourceState.Request & tfplugin6.UpgradeResourceState.Request.$Shape;
            static create(properties?: tfplugin6.UpgradeResourceState.Request.$Properties): tfplugin6.UpgradeResourceState.Request;
            static encode(message: tfplugin6.UpgradeResourceState.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.UpgradeResourceState.Request & tfplugin6.UpgradeResourceState.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                type_name?: (string|null);
                version?: (number|null);
                raw_state?: (tfplugin6.RawState.$Properties|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.UpgradeResourceState.Request.$Properties;
        }

        interface IResponse extends tfplugin6.UpgradeResourceState.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.UpgradeResourceState.Response.$Properties);
            $unknowns?: Uint8Array[];
            upgraded_state?: (tfplugin6.DynamicValue.$Properties|null);
            diagnostics: tfplugin6.Diagnostic.$Properties[];
            static create(properties: tfplugin6.UpgradeResourceState.Response.$Shape): tfplugin6.UpgradeResourceState.Response & tfplugin6.UpgradeResourceState.Response.$Shape;
            static create(properties?: tfplugin6.UpgradeResourceState.Response.$Properties): tfplugin6.UpgradeResourceState.Response;
            static encode(message: tfplugin6.UpgradeResourceState.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.UpgradeResourceState.Response & tfplugin6.UpgradeResourceState.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                upgraded_state?: (tfplugin6.DynamicValue.$Properties|null);
                diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = {
              upgraded_state?: tfplugin6.DynamicValue.$Shape|null;
              diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    interface IGetResourceIdentitySchemas extends tfplugin6.GetResourceIdentitySchemas.$Properties {
    }

    class GetResourceIdentitySchemas {
        constructor(properties?: tfplugin6.GetResourceIdentitySchemas.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.GetResourceIdentitySchemas.$Shape): tfplugin6.GetResourceIdentitySchemas & tfplugin6.GetResourceIdentitySchemas.$Shape;
        static create(properties?: tfplugin6.GetResourceIdentitySchemas.$Properties): tfplugin6.GetResourceIdentitySchemas;
        static encode(message: tfplugin6.GetResourceIdentitySchemas.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetResourceIdentitySchemas & tfplugin6.GetResourceIdentitySchemas.$Shape;
    }

    namespace GetResourceIdentitySchemas {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.GetResourceIdentitySchemas.$Properties;

        interface IRequest extends tfplugin6.GetResourceIdentitySchemas.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.GetResourceIdentitySchemas.Request.$Properties);
            $unknowns?: Uint8Array[];
            static create(properties: tfplugin6.GetResourceIdentitySchemas.Request.$Shape): tfplugin6.GetResourceIdentitySchemas.Request & tfplugin6.GetResourceIdentitySchemas.Request.$Shape;
            static create(properties?: tfplugin6.GetResourceIdentitySchemas.Request.$Properties): tfplugin6.GetResourceIdentitySchemas.Request;
            static encode(message: tfplugin6.GetResourceIdentitySchemas.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetResourceIdentitySchemas.Request & tfplugin6.GetResourceIdentitySchemas.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.GetResourceIdentitySchemas.Request.$Properties;
        }

        interface IResponse extends tfplugin6.GetResourceIdentitySchemas.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.GetResourceIdentitySchemas.Response.$Properties);
            $unknowns?: Uint8Array[];
            diagnostics: tfplugin6.Diagnostic.$Properties[];
            static create(properties: tfplugin6.GetResourceIdentitySchemas.Response.$Shape): tfplugin6.GetResourceIdentitySchemas.Response & tfplugin6.GetResourceIdentitySchemas.Response.$Shape;
            static create(properties?: tfplugin6.GetResourceIdentitySchemas.Response.$Properties): tfplugin6.GetResourceIdentitySchemas.Response;
            static encode(message: tfplugin6.GetResourceIdentitySchemas.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetResourceIdentitySchemas.Response & tfplugin6.GetResourceIdentitySchemas.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = {
              diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    interface IValidateResourceConfig extends tfplugin6.ValidateResourceConfig.$Properties {
    }

    class ValidateResourceConfig {
        constructor(properties?: tfplugin6.ValidateResourceConfig.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.ValidateResourceConfig.$Shape): tfplugin6.ValidateResourceConfig & tfplugin6.ValidateResourceConfig.$Shape;
        static create(properties?: tfplugin6.ValidateResourceConfig.$Properties): tfplugin6.ValidateResourceConfig;
        static encode(message: tfplugin6.ValidateResourceConfig.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ValidateResourceConfig & tfplugin6.ValidateResourceConfig.$Shape;
    }

    namespace ValidateResourceConfig {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.ValidateResourceConfig.$Properties;

        interface IRequest extends tfplugin6.ValidateResourceConfig.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.ValidateResourceConfig.Request.$Properties);
            $unknowns?: Uint8Array[];
            type_name: string;
            config?: (tfplugin6.DynamicValue.$Properties|null);
            static create(properties: tfplugin6.ValidateResourceConfig.Request.$Shape): tfplugin6.ValidateResourceConfig.Request & tfplugin6.ValidateResourceConfig.Request.$Shape;
            static create(properties?: tfplugin6.ValidateResourceConfig.Request.$Properties): tfplugin6.ValidateResourceConfig.Request;
            static encode(message: tfplugin6.ValidateResourceConfig.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ValidateResourceConfig.Request & tfplugin6.ValidateResourceConfig.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                type_name?: (string|null);
                config?: (tfplugin6.DynamicValue.$Properties|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.ValidateResourceConfig.Request.$Properties;
        }

        interface IResponse extends tfplugin6.ValidateResourceConfig.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.ValidateResourceConfig.Response.$Properties);
            $unknowns?: Uint8Array[];
            diagnostics: tfplugin6.Diagnostic.$Properties[];
            static create(properties: tfplugin6.ValidateResourceConfig.Response.$Shape): tfplugin6.ValidateResourceConfig.Response & tfplugin6.ValidateResourceConfig.Response.$Shape;
            static create(properties?: tfplugin6.ValidateResourceConfig.Response.$Properties): tfplugin6.ValidateResourceConfig.Response;
            static encode(message: tfplugin6.ValidateResourceConfig.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ValidateResourceConfig.Response & tfplugin6.ValidateResourceConfig.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = {
              diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    interface IValidateDataResourceConfig extends tfplugin6.ValidateDataResourceConfig.$Properties {
    }

    class ValidateDataResourceConfig {
        constructor(properties?: tfplugin6.ValidateDataResourceConfig.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.ValidateDataResourceConfig.$Shape): tfplugin6.ValidateDataResourceConfig & tfplugin6.ValidateDataResourceConfig.$Shape;
        static create(properties?: tfplugin6.ValidateDataResourceConfig.$Properties): tfplugin6.ValidateDataResourceConfig;
        static encode(message: tfplugin6.ValidateDataResourceConfig.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ValidateDataResourceConfig & tfplugin6.ValidateDataResourceConfig.$Shape;
    }

    namespace ValidateDataResourceConfig {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.ValidateDataResourceConfig.$Properties;

        interface IRequest extends tfplugin6.ValidateDataResourceConfig.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.ValidateDataResourceConfig.Request.$Properties);
            $unknowns?: Uint8Array[];
            type_name: string;
            config?: (tfplugin6.DynamicValue.$Properties|null);
            static create(properties: tfplugin6.ValidateDataResourceConfig.Request.$Shape): tfplugin6.ValidateDataResourceConfig.Request & tfplugin6.ValidateDataResourceConfig.Request.$Shape;
            static create(properties?: tfplugin6.ValidateDataResourceConfig.Request.$Properties): tfplugin6.ValidateDataResourceConfig.Request;
            static encode(message: tfplugin6.ValidateDataResourceConfig.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ValidateDataResourceConfig.Request & tfplugin6.ValidateDataResourceConfig.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                type_name?: (string|null);
                config?: (tfplugin6.DynamicValue.$Properties|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.ValidateDataResourceConfig.Request.$Properties;
        }

        interface IResponse extends tfplugin6.ValidateDataResourceConfig.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.ValidateDataResourceConfig.Response.$Properties);
            $unknowns?: Uint8Array[];
            diagnostics: tfplugin6.Diagnostic.$Properties[];
            static create(properties: tfplugin6.ValidateDataResourceConfig.Response.$Shape): tfplugin6.ValidateDataResourceConfig.Response & tfplugin6.ValidateDataResourceConfig.Response.$Shape;
            static create(properties?: tfplugin6.ValidateDataResourceConfig.Response.$Properties): tfplugin6.ValidateDataResourceConfig.Response;
            static encode(message: tfplugin6.ValidateDataResourceConfig.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ValidateDataResourceConfig.Response & tfplugin6.ValidateDataResourceConfig.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = {
              diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    interface IConfigureProvider extends tfplugin6.ConfigureProvider.$Properties {
    }

    class ConfigureProvider {
        constructor(properties?: tfplugin6.ConfigureProvider.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.ConfigureProvider.$Shape): tfplugin6.ConfigureProvider & tfplugin6.ConfigureProvider.$Shape;
        static create(properties?: tfplugin6.ConfigureProvider.$Properties): tfplugin6.ConfigureProvider;
        static encode(message: tfplugin6.ConfigureProvider.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ConfigureProvider & tfplugin6.ConfigureProvider.$Shape;
    }

    namespace ConfigureProvider {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.ConfigureProvider.$Properties;

        interface IRequest extends tfplugin6.ConfigureProvider.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.ConfigureProvider.Request.$Properties);
            $unknowns?: Uint8Array[];
            terraform_version: string;
            config?: (tfplugin6.DynamicValue.$Properties|null);
            static create(properties: tfplugin6.ConfigureProvider.Request.$Shape): tfplugin6.ConfigureProvider.Request & tfplugin6.ConfigureProvider.Request.$Shape;
            static create(properties?: tfplugin6.ConfigureProvider.Request.$Properties): tfplugin6.ConfigureProvider.Request;
            static encode(message: tfplugin6.ConfigureProvider.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ConfigureProvider.Request & tfplugin6.ConfigureProvider.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                terraform_version?: (string|null);
                config?: (tfplugin6.DynamicValue.$Properties|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.ConfigureProvider.Request.$Properties;
        }

        interface IResponse extends tfplugin6.ConfigureProvider.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.ConfigureProvider.Response.$Properties);
            $unknowns?: Uint8Array[];
            diagnostics: tfplugin6.Diagnostic.$Properties[];
            static create(properties: tfplugin6.ConfigureProvider.Response.$Shape): tfplugin6.ConfigureProvider.Response & tfplugin6.ConfigureProvider.Response.$Shape;
            static create(properties?: tfplugin6.ConfigureProvider.Response.$Properties): tfplugin6.ConfigureProvider.Response;
            static encode(message: tfplugin6.ConfigureProvider.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ConfigureProvider.Response & tfplugin6.ConfigureProvider.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = {
              diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    interface IReadResource extends tfplugin6.ReadResource.$Properties {
    }

    class ReadResource {
        constructor(properties?: tfplugin6.ReadResource.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.ReadResource.$Shape): tfplugin6.ReadResource & tfplugin6.ReadResource.$Shape;
        static create(properties?: tfplugin6.ReadResource.$Properties): tfplugin6.ReadResource;
        static encode(message: tfplugin6.ReadResource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ReadResource & tfplugin6.ReadResource.$Shape;
    }

    namespace ReadResource {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.ReadResource.$Properties;

        interface IRequest extends tfplugin6.ReadResource.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.ReadResource.Request.$Properties);
            $unknowns?: Uint8Array[];
            type_name: string;
            current_state?: (tfplugin6.DynamicValue.$Properties|null);
            private: Uint8Array;
            static create(properties: tfplugin6.ReadResource.Request.$Shape): tfplugin6.ReadResource.Request & tfplugin6.ReadResource.Request.$Shape;
            static create(properties?: tfplugin6.ReadResource.Request.$Properties): tfplugin6.ReadResource.Request;
            static encode(message: tfplugin6.ReadResource.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ReadResource.Request & tfplugin6.ReadResource.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                type_name?: (string|null);
                current_state?: (tfplugin6.DynamicValue.$Properties|null);
                "private"?: (Uint8Array|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.ReadResource.Request.$Properties;
        }

        interface IResponse extends tfplugin6.ReadResource.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.ReadResource.Response.$Properties);
            $unknowns?: Uint8Array[];
            new_state?: (tfplugin6.DynamicValue.$Properties|null);
            diagnostics: tfplugin6.Diagnostic.$Properties[];
            private: Uint8Array;
            static create(properties: tfplugin6.ReadResource.Response.$Shape): tfplugin6.ReadResource.Response & tfplugin6.ReadResource.Response.$Shape;
            static create(properties?: tfplugin6.ReadResource.Response.$Properties): tfplugin6.ReadResource.Response;
            static encode(message: tfplugin6.ReadResource.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ReadResource.Response & tfplugin6.ReadResource.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                new_state?: (tfplugin6.DynamicValue.$Properties|null);
                diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);
                "private"?: (Uint8Array|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = {
              new_state?: tfplugin6.DynamicValue.$Shape|null;
              diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
              "private"?: Uint8Array|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    interface IPlanResourceChange extends tfplugin6.PlanResourceChange.$Properties {
    }

    class PlanResourceChange {
        constructor(properties?: tfplugin6.PlanResourceChange.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.PlanResourceChange.$Shape): tfplugin6.PlanResourceChange & tfplugin6.PlanResourceChange.$Shape;
        static create(properties?: tfplugin6.PlanResourceChange.$Properties): tfplugin6.PlanResourceChange;
        static encode(message: tfplugin6.PlanResourceChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.PlanResourceChange & tfplugin6.PlanResourceChange.$Shape;
    }

    namespace PlanResourceChange {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.PlanResourceChange.$Properties;

        interface IRequest extends tfplugin6.PlanResourceChange.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.PlanResourceChange.Request.$Properties);
            $unknowns?: Uint8Array[];
            type_name: string;
            prior_state?: (tfplugin6.DynamicValue.$Properties|null);
            proposed_new_state?: (tfplugin6.DynamicValue.$Properties|null);
            config?: (tfplugin6.DynamicValue.$Properties|null);
            prior_private: Uint8Array;
            static create(properties: tfplugin6.PlanResourceChange.Request.$Shape): tfplugin6.PlanResourceChange.Request & tfplugin6.PlanResourceChange.Request.$Shape;
            static create(properties?: tfplugin6.PlanResourceChange.Request.$Properties): tfplugin6.PlanResourceChange.Request;
            static encode(message: tfplugin6.PlanResourceChange.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.PlanResourceChange.Request & tfplugin6.PlanResourceChange.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                type_name?: (string|null);
                prior_state?: (tfplugin6.DynamicValue.$Properties|null);
                proposed_new_state?: (tfplugin6.DynamicValue.$Properties|null);
                config?: (tfplugin6.DynamicValue.$Properties|null);
                prior_private?: (Uint8Array|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.PlanResourceChange.Request.$Properties;
        }

        interface IResponse extends tfplugin6.PlanResourceChange.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.PlanResourceChange.Response.$Properties);
            $unknowns?: Uint8Array[];
            planned_state?: (tfplugin6.DynamicValue.$Properties|null);
            requires_replace: tfplugin6.AttributePath.$Properties[];
            planned_private: Uint8Array;
            diagnostics: tfplugin6.Diagnostic.$Properties[];
            static create(properties: tfplugin6.PlanResourceChange.Response.$Shape): tfplugin6.PlanResourceChange.Response & tfplugin6.PlanResourceChange.Response.$Shape;
            static create(properties?: tfplugin6.PlanResourceChange.Response.$Properties): tfplugin6.PlanResourceChange.Response;
            static encode(message: tfplugin6.PlanResourceChange.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.PlanResourceChange.Response & tfplugin6.PlanResourceChange.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                planned_state?: (tfplugin6.DynamicValue.$Properties|null);
                requires_replace?: (tfplugin6.AttributePath.$Properties[]|null);
                planned_private?: (Uint8Array|null);
                diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = {
              planned_state?: tfplugin6.DynamicValue.$Shape|null;
              requires_replace?: tfplugin6.AttributePath.$Shape[]|null;
              planned_private?: Uint8Array|null;
              diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    interface IApplyResourceChange extends tfplugin6.ApplyResourceChange.$Properties {
    }

    class ApplyResourceChange {
        constructor(properties?: tfplugin6.ApplyResourceChange.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.ApplyResourceChange.$Shape): tfplugin6.ApplyResourceChange & tfplugin6.ApplyResourceChange.$Shape;
        static create(properties?: tfplugin6.ApplyResourceChange.$Properties): tfplugin6.ApplyResourceChange;
        static encode(message: tfplugin6.ApplyResourceChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ApplyResourceChange & tfplugin6.ApplyResourceChange.$Shape;
    }

    namespace ApplyResourceChange {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.ApplyResourceChange.$Properties;

        interface IRequest extends tfplugin6.ApplyResourceChange.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.ApplyResourceChange.Request.$Properties);
            $unknowns?: Uint8Array[];
            type_name: string;
            prior_state?: (tfplugin6.DynamicValue.$Properties|null);
            planned_state?: (tfplugin6.DynamicValue.$Properties|null);
            config?: (tfplugin6.DynamicValue.$Properties|null);
            planned_private: Uint8Array;
            static create(properties: tfplugin6.ApplyResourceChange.Request.$Shape): tfplugin6.ApplyResourceChange.Request & tfplugin6.ApplyResourceChange.Request.$Shape;
            static create(properties?: tfplugin6.ApplyResourceChange.Request.$Properties): tfplugin6.ApplyResourceChange.Request;
            static encode(message: tfplugin6.ApplyResourceChange.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ApplyResourceChange.Request & tfplugin6.ApplyResourceChange.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                type_name?: (string|null);
                prior_state?: (tfplugin6.DynamicValue.$Properties|null);
                planned_state?: (tfplugin6.DynamicValue.$Properties|null);
                config?: (tfplugin6.DynamicValue.$Properties|null);
                planned_private?: (Uint8Array|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.ApplyResourceChange.Request.$Properties;
        }

        interface IResponse extends tfplugin6.ApplyResourceChange.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.ApplyResourceChange.Response.$Properties);
            $unknowns?: Uint8Array[];
            new_state?: (tfplugin6.DynamicValue.$Properties|null);
            private: Uint8Array;
            diagnostics: tfplugin6.Diagnostic.$Properties[];
            static create(properties: tfplugin6.ApplyResourceChange.Response.$Shape): tfplugin6.ApplyResourceChange.Response & tfplugin6.ApplyResourceChange.Response.$Shape;
            static create(properties?: tfplugin6.ApplyResourceChange.Response.$Properties): tfplugin6.ApplyResourceChange.Response;
            static encode(message: tfplugin6.ApplyResourceChange.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ApplyResourceChange.Response & tfplugin6.ApplyResourceChange.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                new_state?: (tfplugin6.DynamicValue.$Properties|null);
                "private"?: (Uint8Array|null);
                diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = {
              new_state?: tfplugin6.DynamicValue.$Shape|null;
              "private"?: Uint8Array|null;
              diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    interface IImportResourceState extends tfplugin6.ImportResourceState.$Properties {
    }

    class ImportResourceState {
        constructor(properties?: tfplugin6.ImportResourceState.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.ImportResourceState.$Shape): tfplugin6.ImportResourceState & tfplugin6.ImportResourceState.$Shape;
        static create(properties?: tfplugin6.ImportResourceState.$Properties): tfplugin6.ImportResourceState;
        static encode(message: tfplugin6.ImportResourceState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ImportResourceState & tfplugin6.ImportResourceState.$Shape;
    }

    namespace ImportResourceState {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.ImportResourceState.$Properties;

        interface IRequest extends tfplugin6.ImportResourceState.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.ImportResourceState.Request.$Properties);
            $unknowns?: Uint8Array[];
            type_name: string;
            id: string;
            static create(properties: tfplugin6.ImportResourceState.Request.$Shape): tfplugin6.ImportResourceState.Request & tfplugin6.ImportResourceState.Request.$Shape;
            static create(properties?: tfplugin6.ImportResourceState.Request.$Properties): tfplugin6.ImportResourceState.Request;
            static encode(message: tfplugin6.ImportResourceState.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ImportResourceState.Request & tfplugin6.ImportResourceState.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                type_name?: (string|null);
                id?: (string|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.ImportResourceState.Request.$Properties;
        }

        interface IImportedResource extends tfplugin6.ImportResourceState.ImportedResource.$Properties {
        }

        class ImportedResource {
            constructor(properties?: tfplugin6.ImportResourceState.ImportedResource.$Properties);
            $unknowns?: Uint8Array[];
            type_name: string;
            state?: (tfplugin6.DynamicValue.$Properties|null);
            private: Uint8Array;
            static create(properties: tfplugin6.ImportResourceState.ImportedResource.$Shape): tfplugin6.ImportResourceState.ImportedResource & tfplugin6.ImportResourceState.ImportedResource.$Shape;
            static create(properties?: tfplugin6.ImportResourceState.ImportedResource.$Properties): tfplugin6.ImportResourceState.ImportedResource;
            static encode(message: tfplugin6.ImportResourceState.ImportedResource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ImportResourceState.ImportedResource & tfplugin6.ImportResourceState.ImportedResource.$Shape;
        }

        namespace ImportedResource {
            interface $Properties {
                type_name?: (string|null);
                state?: (tfplugin6.DynamicValue.$Properties|null);
                "private"?: (Uint8Array|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.ImportResourceState.ImportedResource.$Properties;
        }

        interface IResponse extends tfplugin6.ImportResourceState.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.ImportResourceState.Response.$Properties);
            $unknowns?: Uint8Array[];
            imported_resources: tfplugin6.ImportResourceState.ImportedResource.$Properties[];
            diagnostics: tfplugin6.Diagnostic.$Properties[];
            static create(properties: tfplugin6.ImportResourceState.Response.$Shape): tfplugin6.ImportResourceState.Response & tfplugin6.ImportResourceState.Response.$Shape;
            static create(properties?: tfplugin6.ImportResourceState.Response.$Properties): tfplugin6.ImportResourceState.Response;
            static encode(message: tfplugin6.ImportResourceState.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ImportResourceState.Response & tfplugin6.ImportResourceState.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                imported_resources?: (tfplugin6.ImportResourceState.ImportedResource.$Properties[]|null);
                diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = {
              imported_resources?: tfplugin6.ImportResourceState.ImportedResource.$Shape[]|null;
              diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    interface IMoveResourceState extends tfplugin6.MoveResourceState.$Properties {
    }

    class MoveResourceState {
        constructor(properties?: tfplugin6.MoveResourceState.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.MoveResourceState.$Shape): tfplugin6.MoveResourceState & tfplugin6.MoveResourceState.$Shape;
        static create(properties?: tfplugin6.MoveResourceState.$Properties): tfplugin6.MoveResourceState;
        static encode(message: tfplugin6.MoveResourceState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.MoveResourceState & tfplugin6.MoveResourceState.$Shape;
    }

    namespace MoveResourceState {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.MoveResourceState.$Properties;

        interface IRequest extends tfplugin6.MoveResourceState.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.MoveResourceState.Request.$Properties);
            $unknowns?: Uint8Array[];
            source_provider_address: string;
            source_type_name: string;
            target_type_name: string;
            static create(properties: tfplugin6.MoveResourceState.Request.$Shape): tfplugin6.MoveResourceState.Request & tfplugin6.MoveResourceState.Request.$Shape;
            static create(properties?: tfplugin6.MoveResourceState.Request.$Properties): tfplugin6.MoveResourceState.Request;
            static encode(message: tfplugin6.MoveResourceState.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.MoveResourceState.Request & tfplugin6.MoveResourceState.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                source_provider_address?: (string|null);
                source_type_name?: (string|null);
                target_type_name?: (string|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.MoveResourceState.Request.$Properties;
        }

        interface IResponse extends tfplugin6.MoveResourceState.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.MoveResourceState.Response.$Properties);
            $unknowns?: Uint8Array[];
            target_state?: (tfplugin6.DynamicValue.$Properties|null);
            diagnostics: tfplugin6.Diagnostic.$Properties[];
            static create(properties: tfplugin6.MoveResourceState.Response.$Shape): tfplugin6.MoveResourceState.Response & tfplugin6.MoveResourceState.Response.$Shape;
            static create(properties?: tfplugin6.MoveResourceState.Response.$Properties): tfplugin6.MoveResourceState.Response;
            static encode(message: tfplugin6.MoveResourceState.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.MoveResourceState.Response & tfplugin6.MoveResourceState.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                target_state?: (tfplugin6.DynamicValue.$Properties|null);
                diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = {
              target_state?: tfplugin6.DynamicValue.$Shape|null;
              diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    interface IReadDataSource extends tfplugin6.ReadDataSource.$Properties {
    }

    class ReadDataSource {
        constructor(properties?: tfplugin6.ReadDataSource.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.ReadDataSource.$Shape): tfplugin6.ReadDataSource & tfplugin6.ReadDataSource.$Shape;
        static create(properties?: tfplugin6.ReadDataSource.$Properties): tfplugin6.ReadDataSource;
        static encode(message: tfplugin6.ReadDataSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ReadDataSource & tfplugin6.ReadDataSource.$Shape;
    }

    namespace ReadDataSource {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.ReadDataSource.$Properties;

        interface IRequest extends tfplugin6.ReadDataSource.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.ReadDataSource.Request.$Properties);
            $unknowns?: Uint8Array[];
            type_name: string;
            config?: (tfplugin6.DynamicValue.$Properties|null);
            client_capabilities?: (tfplugin6.ClientCapabilities.$Properties|null);
            static create(properties: tfplugin6.ReadDataSource.Request.$Shape): tfplugin6.ReadDataSource.Request & tfplugin6.ReadDataSource.Request.$Shape;
            static create(properties?: tfplugin6.ReadDataSource.Request.$Properties): tfplugin6.ReadDataSource.Request;
            static encode(message: tfplugin6.ReadDataSource.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ReadDataSource.Request & tfplugin6.ReadDataSource.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                type_name?: (string|null);
                config?: (tfplugin6.DynamicValue.$Properties|null);
                client_capabilities?: (tfplugin6.ClientCapabilities.$Properties|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.ReadDataSource.Request.$Properties;
        }

        interface IResponse extends tfplugin6.ReadDataSource.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.ReadDataSource.Response.$Properties);
            $unknowns?: Uint8Array[];
            state?: (tfplugin6.DynamicValue.$Properties|null);
            diagnostics: tfplugin6.Diagnostic.$Properties[];
            deferred?: (tfplugin6.Deferred.$Properties|null);
            static create(properties: tfplugin6.ReadDataSource.Response.$Shape): tfplugin6.ReadDataSource.Response & tfplugin6.ReadDataSource.Response.$Shape;
            static create(properties?: tfplugin6.ReadDataSource.Response.$Properties): tfplugin6.ReadDataSource.Response;
            static encode(message: tfplugin6.ReadDataSource.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.ReadDataSource.Response & tfplugin6.ReadDataSource.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                state?: (tfplugin6.DynamicValue.$Properties|null);
                diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);
                deferred?: (tfplugin6.Deferred.$Properties|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = {
              state?: tfplugin6.DynamicValue.$Shape|null;
              diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
              deferred?: tfplugin6.Deferred.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    interface IGetFunctions extends tfplugin6.GetFunctions.$Properties {
    }

    class GetFunctions {
        constructor(properties?: tfplugin6.GetFunctions.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.GetFunctions.$Shape): tfplugin6.GetFunctions & tfplugin6.GetFunctions.$Shape;
        static create(properties?: tfplugin6.GetFunctions.$Properties): tfplugin6.GetFunctions;
        static encode(message: tfplugin6.GetFunctions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetFunctions & tfplugin6.GetFunctions.$Shape;
    }

    namespace GetFunctions {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.GetFunctions.$Properties;

        interface IRequest extends tfplugin6.GetFunctions.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.GetFunctions.Request.$Properties);
            $unknowns?: Uint8Array[];
            static create(properties: tfplugin6.GetFunctions.Request.$Shape): tfplugin6.GetFunctions.Request & tfplugin6.GetFunctions.Request.$Shape;
            static create(properties?: tfplugin6.GetFunctions.Request.$Properties): tfplugin6.GetFunctions.Request;
            static encode(message: tfplugin6.GetFunctions.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetFunctions.Request & tfplugin6.GetFunctions.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.GetFunctions.Request.$Properties;
        }

        interface IResponse extends tfplugin6.GetFunctions.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.GetFunctions.Response.$Properties);
            $unknowns?: Uint8Array[];
            functions: { [k: string]: tfplugin6.Function.$Properties };
            diagnostics: tfplugin6.Diagnostic.$Properties[];
            static create(properties: tfplugin6.GetFunctions.Response.$Shape): tfplugin6.GetFunctions.Response & tfplugin6.GetFunctions.Response.$Shape;
            static create(properties?: tfplugin6.GetFunctions.Response.$Properties): tfplugin6.GetFunctions.Response;
            static encode(message: tfplugin6.GetFunctions.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.GetFunctions.Response & tfplugin6.GetFunctions.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                functions?: ({ [k: string]: tfplugin6.Function.$Properties }|null);
                diagnostics?: (tfplugin6.Diagnostic.$Properties[]|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = {
              functions?: { [k: string]: tfplugin6.Function.$Shape }|null;
              diagnostics?: tfplugin6.Diagnostic.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    interface ICallFunction extends tfplugin6.CallFunction.$Properties {
    }

    class CallFunction {
        constructor(properties?: tfplugin6.CallFunction.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.CallFunction.$Shape): tfplugin6.CallFunction & tfplugin6.CallFunction.$Shape;
        static create(properties?: tfplugin6.CallFunction.$Properties): tfplugin6.CallFunction;
        static encode(message: tfplugin6.CallFunction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.CallFunction & tfplugin6.CallFunction.$Shape;
    }

    namespace CallFunction {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.CallFunction.$Properties;

        interface IRequest extends tfplugin6.CallFunction.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.CallFunction.Request.$Properties);
            $unknowns?: Uint8Array[];
            name: string;
            arguments: tfplugin6.DynamicValue.$Properties[];
            static create(properties: tfplugin6.CallFunction.Request.$Shape): tfplugin6.CallFunction.Request & tfplugin6.CallFunction.Request.$Shape;
            static create(properties?: tfplugin6.CallFunction.Request.$Properties): tfplugin6.CallFunction.Request;
            static encode(message: tfplugin6.CallFunction.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.CallFunction.Request & tfplugin6.CallFunction.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                name?: (string|null);
                "arguments"?: (tfplugin6.DynamicValue.$Properties[]|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.CallFunction.Request.$Properties;
        }

        interface IResponse extends tfplugin6.CallFunction.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.CallFunction.Response.$Properties);
            $unknowns?: Uint8Array[];
            result?: (tfplugin6.DynamicValue.$Properties|null);
            error?: (tfplugin6.FunctionError.$Properties|null);
            static create(properties: tfplugin6.CallFunction.Response.$Shape): tfplugin6.CallFunction.Response & tfplugin6.CallFunction.Response.$Shape;
            static create(properties?: tfplugin6.CallFunction.Response.$Properties): tfplugin6.CallFunction.Response;
            static encode(message: tfplugin6.CallFunction.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.CallFunction.Response & tfplugin6.CallFunction.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                result?: (tfplugin6.DynamicValue.$Properties|null);
                error?: (tfplugin6.FunctionError.$Properties|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.CallFunction.Response.$Properties;
        }
    }

    interface IStopProvider extends tfplugin6.StopProvider.$Properties {
    }

    class StopProvider {
        constructor(properties?: tfplugin6.StopProvider.$Properties);
        $unknowns?: Uint8Array[];
        static create(properties: tfplugin6.StopProvider.$Shape): tfplugin6.StopProvider & tfplugin6.StopProvider.$Shape;
        static create(properties?: tfplugin6.StopProvider.$Properties): tfplugin6.StopProvider;
        static encode(message: tfplugin6.StopProvider.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.StopProvider & tfplugin6.StopProvider.$Shape;
    }

    namespace StopProvider {
        interface $Properties {
            $unknowns?: Uint8Array[];
        }
        type $Shape = tfplugin6.StopProvider.$Properties;

        interface IRequest extends tfplugin6.StopProvider.Request.$Properties {
        }

        class Request {
            constructor(properties?: tfplugin6.StopProvider.Request.$Properties);
            $unknowns?: Uint8Array[];
            static create(properties: tfplugin6.StopProvider.Request.$Shape): tfplugin6.StopProvider.Request & tfplugin6.StopProvider.Request.$Shape;
            static create(properties?: tfplugin6.StopProvider.Request.$Properties): tfplugin6.StopProvider.Request;
            static encode(message: tfplugin6.StopProvider.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.StopProvider.Request & tfplugin6.StopProvider.Request.$Shape;
        }

        namespace Request {
            interface $Properties {
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.StopProvider.Request.$Properties;
        }

        interface IResponse extends tfplugin6.StopProvider.Response.$Properties {
        }

        class Response {
            constructor(properties?: tfplugin6.StopProvider.Response.$Properties);
            $unknowns?: Uint8Array[];
            Error: string;
            static create(properties: tfplugin6.StopProvider.Response.$Shape): tfplugin6.StopProvider.Response & tfplugin6.StopProvider.Response.$Shape;
            static create(properties?: tfplugin6.StopProvider.Response.$Properties): tfplugin6.StopProvider.Response;
            static encode(message: tfplugin6.StopProvider.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tfplugin6.StopProvider.Response & tfplugin6.StopProvider.Response.$Shape;
        }

        namespace Response {
            interface $Properties {
                Error?: (string|null);
                $unknowns?: Uint8Array[];
            }
            type $Shape = tfplugin6.StopProvider.Response.$Properties;
        }
    }
}
