/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
"use strict";

var $protobuf = require("protobufjs/minimal");

// Common aliases
var $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
var $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
var $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

$root.tfplugin6 = (function() {

    /**
     * Namespace tfplugin6.
     * @exports tfplugin6
     * @namespace
     */
    var tfplugin6 = {};

    tfplugin6.DynamicValue = (function() {

        /**
         * Properties of a DynamicValue.
         * @typedef {Object} tfplugin6.DynamicValue.$Properties
         * @property {Uint8Array|null} [msgpack] DynamicValue msgpack
         * @property {Uint8Array|null} [json] DynamicValue json
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a DynamicValue.
         * @memberof tfplugin6
         * @interface IDynamicValue
         * @augments tfplugin6.DynamicValue.$Properties
         * @deprecated Use tfplugin6.DynamicValue.$Properties instead.
         */

        /**
         * Shape of a DynamicValue.
         * @typedef {tfplugin6.DynamicValue.$Properties} tfplugin6.DynamicValue.$Shape
         */

        /**
         * Constructs a new DynamicValue.
         * @memberof tfplugin6
         * @classdesc Represents a DynamicValue.
         * @constructor
         * @param {tfplugin6.DynamicValue.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var DynamicValue = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * DynamicValue msgpack.
         * @member {Uint8Array} msgpack
         * @memberof tfplugin6.DynamicValue
         * @instance
         */
        DynamicValue.prototype.msgpack = $util.newBuffer([]);

        /**
         * DynamicValue json.
         * @member {Uint8Array} json
         * @memberof tfplugin6.DynamicValue
         * @instance
         */
        DynamicValue.prototype.json = $util.newBuffer([]);

        /**
         * Creates a new DynamicValue instance using the specified properties.
         * @function create
         * @memberof tfplugin6.DynamicValue
         * @static
         * @param {tfplugin6.DynamicValue.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.DynamicValue} DynamicValue instance
         * @type {{
         *   (properties: tfplugin6.DynamicValue.$Shape): tfplugin6.DynamicValue & tfplugin6.DynamicValue.$Shape;
         *   (properties?: tfplugin6.DynamicValue.$Properties): tfplugin6.DynamicValue;
         * }}
         */
        DynamicValue.create = function(properties) {
            return new DynamicValue(properties);
        };

        /**
         * Encodes the specified DynamicValue message. Does not implicitly {@link tfplugin6.DynamicValue.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.DynamicValue
         * @static
         * @param {tfplugin6.DynamicValue.$Properties} m DynamicValue message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        DynamicValue.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.msgpack != null && $Object.hasOwnProperty.call(m, "msgpack") && m.msgpack.length)
                w.uint32(/* id 1, wireType 2 =*/10).bytes(m.msgpack);
            if (m.json != null && $Object.hasOwnProperty.call(m, "json") && m.json.length)
                w.uint32(/* id 2, wireType 2 =*/18).bytes(m.json);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a DynamicValue message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.DynamicValue
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.DynamicValue & tfplugin6.DynamicValue.$Shape} DynamicValue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        DynamicValue.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.DynamicValue();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.bytes()).length)
                            m.msgpack = v;
                        else
                            delete m.msgpack;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.bytes()).length)
                            m.json = v;
                        else
                            delete m.json;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return DynamicValue;
    })();

    tfplugin6.Diagnostic = (function() {

        /**
         * Properties of a Diagnostic.
         * @typedef {Object} tfplugin6.Diagnostic.$Properties
         * @property {tfplugin6.Diagnostic.Severity|null} [severity] Diagnostic severity
         * @property {string|null} [summary] Diagnostic summary
         * @property {string|null} [detail] Diagnostic detail
         * @property {tfplugin6.AttributePath.$Properties|null} [attribute] Diagnostic attribute
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Diagnostic.
         * @memberof tfplugin6
         * @interface IDiagnostic
         * @augments tfplugin6.Diagnostic.$Properties
         * @deprecated Use tfplugin6.Diagnostic.$Properties instead.
         */

        /**
         * Shape of a Diagnostic.
         * @typedef {{
         *   severity?: tfplugin6.Diagnostic.Severity|null;
         *   summary?: string|null;
         *   detail?: string|null;
         *   attribute?: tfplugin6.AttributePath.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.Diagnostic.$Shape
         */

        /**
         * Constructs a new Diagnostic.
         * @memberof tfplugin6
         * @classdesc Represents a Diagnostic.
         * @constructor
         * @param {tfplugin6.Diagnostic.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var Diagnostic = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Diagnostic severity.
         * @member {tfplugin6.Diagnostic.Severity} severity
         * @memberof tfplugin6.Diagnostic
         * @instance
         */
        Diagnostic.prototype.severity = 0;

        /**
         * Diagnostic summary.
         * @member {string} summary
         * @memberof tfplugin6.Diagnostic
         * @instance
         */
        Diagnostic.prototype.summary = "";

        /**
         * Diagnostic detail.
         * @member {string} detail
         * @memberof tfplugin6.Diagnostic
         * @instance
         */
        Diagnostic.prototype.detail = "";

        /**
         * Diagnostic attribute.
         * @member {tfplugin6.AttributePath.$Properties|null|undefined} attribute
         * @memberof tfplugin6.Diagnostic
         * @instance
         */
        Diagnostic.prototype.attribute = null;

        /**
         * Creates a new Diagnostic instance using the specified properties.
         * @function create
         * @memberof tfplugin6.Diagnostic
         * @static
         * @param {tfplugin6.Diagnostic.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.Diagnostic} Diagnostic instance
         * @type {{
         *   (properties: tfplugin6.Diagnostic.$Shape): tfplugin6.Diagnostic & tfplugin6.Diagnostic.$Shape;
         *   (properties?: tfplugin6.Diagnostic.$Properties): tfplugin6.Diagnostic;
         * }}
         */
        Diagnostic.create = function(properties) {
            return new Diagnostic(properties);
        };

        /**
         * Encodes the specified Diagnostic message. Does not implicitly {@link tfplugin6.Diagnostic.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.Diagnostic
         * @static
         * @param {tfplugin6.Diagnostic.$Properties} m Diagnostic message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Diagnostic.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.severity != null && $Object.hasOwnProperty.call(m, "severity") && m.severity !== 0)
                w.uint32(/* id 1, wireType 0 =*/8).int32(m.severity);
            if (m.summary != null && $Object.hasOwnProperty.call(m, "summary") && m.summary !== "")
                w.uint32(/* id 2, wireType 2 =*/18).string(m.summary);
            if (m.detail != null && $Object.hasOwnProperty.call(m, "detail") && m.detail !== "")
                w.uint32(/* id 3, wireType 2 =*/26).string(m.detail);
            if (m.attribute != null && $Object.hasOwnProperty.call(m, "attribute"))
                $root.tfplugin6.AttributePath.encode(m.attribute, w.uint32(/* id 4, wireType 2 =*/34).fork(), q + 1).ldelim();
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a Diagnostic message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.Diagnostic
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.Diagnostic & tfplugin6.Diagnostic.$Shape} Diagnostic
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Diagnostic.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.Diagnostic();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.severity = v;
                        else
                            delete m.severity;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.summary = v;
                        else
                            delete m.summary;
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.detail = v;
                        else
                            delete m.detail;
                        continue;
                    }
                case 4: {
                        if (u !== 2)
                            break;
                        m.attribute = $root.tfplugin6.AttributePath.decode(r, r.size(), $undefined, q + 1, m.attribute);
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        /**
         * Severity enum.
         * @name tfplugin6.Diagnostic.Severity
         * @enum {number}
         * @property {number} INVALID=0 INVALID value
         * @property {number} ERROR=1 ERROR value
         * @property {number} WARNING=2 WARNING value
         */
        Diagnostic.Severity = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "INVALID"] = 0;
            values[valuesById[1] = "ERROR"] = 1;
            values[valuesById[2] = "WARNING"] = 2;
            return values;
        })();

        return Diagnostic;
    })();

    tfplugin6.AttributePath = (function() {

        /**
         * Properties of an AttributePath.
         * @typedef {Object} tfplugin6.AttributePath.$Properties
         * @property {Array.<tfplugin6.AttributePath.Step.$Properties>|null} [steps] AttributePath steps
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AttributePath.
         * @memberof tfplugin6
         * @interface IAttributePath
         * @augments tfplugin6.AttributePath.$Properties
         * @deprecated Use tfplugin6.AttributePath.$Properties instead.
         */

        /**
         * Shape of an AttributePath.
         * @typedef {{
         *   steps?: Array.<tfplugin6.AttributePath.Step.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tfplugin6.AttributePath.$Shape
         */

        /**
         * Constructs a new AttributePath.
         * @memberof tfplugin6
         * @classdesc Represents an AttributePath.
         * @constructor
         * @param {tfplugin6.AttributePath.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var AttributePath = function (p) {
            this.steps = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * AttributePath steps.
         * @member {Array.<tfplugin6.AttributePath.Step.$Properties>} steps
         * @memberof tfplugin6.AttributePath
         * @instance
         */
        AttributePath.prototype.steps = $util.emptyArray;

        /**
         * Creates a new AttributePath instance using the specified properties.
         * @function create
         * @memberof tfplugin6.AttributePath
         * @static
         * @param {tfplugin6.AttributePath.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.AttributePath} AttributePath instance
         * @type {{
         *   (properties: tfplugin6.AttributePath.$Shape): tfplugin6.AttributePath & tfplugin6.AttributePath.$Shape;
         *   (properties?: tfplugin6.AttributePath.$Properties): tfplugin6.AttributePath;
         * }}
         */
        AttributePath.create = function(properties) {
            return new AttributePath(properties);
        };

        /**
         * Encodes the specified AttributePath message. Does not implicitly {@link tfplugin6.AttributePath.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.AttributePath
         * @static
         * @param {tfplugin6.AttributePath.$Properties} m AttributePath message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AttributePath.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.steps != null && m.steps.length) {
                for (var i = 0; i < m.steps.length; ++i)
                    $root.tfplugin6.AttributePath.Step.encode(m.steps[i], w.uint32(/* id 1, wireType 2 =*/10).fork(), q + 1).ldelim();
            }
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes an AttributePath message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.AttributePath
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.AttributePath & tfplugin6.AttributePath.$Shape} AttributePath
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AttributePath.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.AttributePath();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if (!(m.steps && m.steps.length))
                            m.steps = [];
                        m.steps.push($root.tfplugin6.AttributePath.Step.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        AttributePath.Step = (function() {

            /**
             * Properties of a Step.
             * @typedef {Object} tfplugin6.AttributePath.Step.$Properties
             * @property {string|null} [attribute_name] Step attribute_name
             * @property {string|null} [element_key_string] Step element_key_string
             * @property {number|null} [element_key_int] Step element_key_int
             * @property {"attribute_name"|"element_key_string"|"element_key_int"} [selector] Step selector
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Step.
             * @memberof tfplugin6.AttributePath
             * @interface IStep
             * @augments tfplugin6.AttributePath.Step.$Properties
             * @deprecated Use tfplugin6.AttributePath.Step.$Properties instead.
             */

            /**
             * Narrowed shape of a Step.
             * @typedef {{
             *   attribute_name?: string|null;
             *   element_key_string?: string|null;
             *   element_key_int?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ selector?: undefined; attribute_name?: null; element_key_string?: null; element_key_int?: null }|{ selector?: "attribute_name"; attribute_name: string; element_key_string?: null; element_key_int?: null }|{ selector?: "element_key_string"; attribute_name?: null; element_key_string: string; element_key_int?: null }|{ selector?: "element_key_int"; attribute_name?: null; element_key_string?: null; element_key_int: number })
             * )} tfplugin6.AttributePath.Step.$Shape
             */

            /**
             * Constructs a new Step.
             * @memberof tfplugin6.AttributePath
             * @classdesc Represents a Step.
             * @constructor
             * @param {tfplugin6.AttributePath.Step.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Step = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Step attribute_name.
             * @member {string|null|undefined} attribute_name
             * @memberof tfplugin6.AttributePath.Step
             * @instance
             */
            Step.prototype.attribute_name = null;

            /**
             * Step element_key_string.
             * @member {string|null|undefined} element_key_string
             * @memberof tfplugin6.AttributePath.Step
             * @instance
             */
            Step.prototype.element_key_string = null;

            /**
             * Step element_key_int.
             * @member {number|null|undefined} element_key_int
             * @memberof tfplugin6.AttributePath.Step
             * @instance
             */
            Step.prototype.element_key_int = null;

            // OneOf field names bound to virtual getters and setters
            var $oneOfFields;

            /**
             * Step selector.
             * @member {"attribute_name"|"element_key_string"|"element_key_int"|undefined} selector
             * @memberof tfplugin6.AttributePath.Step
             * @instance
             */
            $Object.defineProperty(Step.prototype, "selector", {
                get: $util.oneOfGetter($oneOfFields = ["attribute_name", "element_key_string", "element_key_int"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Step instance using the specified properties.
             * @function create
             * @memberof tfplugin6.AttributePath.Step
             * @static
             * @param {tfplugin6.AttributePath.Step.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.AttributePath.Step} Step instance
             * @type {{
             *   (properties: tfplugin6.AttributePath.Step.$Shape): tfplugin6.AttributePath.Step & tfplugin6.AttributePath.Step.$Shape;
             *   (properties?: tfplugin6.AttributePath.Step.$Properties): tfplugin6.AttributePath.Step;
             * }}
             */
            Step.create = function(properties) {
                return new Step(properties);
            };

            /**
             * Encodes the specified Step message. Does not implicitly {@link tfplugin6.AttributePath.Step.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.AttributePath.Step
             * @static
             * @param {tfplugin6.AttributePath.Step.$Properties} m Step message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Step.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.attribute_name != null && $Object.hasOwnProperty.call(m, "attribute_name"))
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.attribute_name);
                if (m.element_key_string != null && $Object.hasOwnProperty.call(m, "element_key_string"))
                    w.uint32(/* id 2, wireType 2 =*/18).string(m.element_key_string);
                if (m.element_key_int != null && $Object.hasOwnProperty.call(m, "element_key_int"))
                    w.uint32(/* id 3, wireType 0 =*/24).int32(m.element_key_int);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Step message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.AttributePath.Step
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.AttributePath.Step & tfplugin6.AttributePath.Step.$Shape} Step
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Step.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.AttributePath.Step();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            m.attribute_name = r.stringVerify();
                            m.selector = "attribute_name";
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.element_key_string = r.stringVerify();
                            m.selector = "element_key_string";
                            continue;
                        }
                    case 3: {
                            if (u !== 0)
                                break;
                            m.element_key_int = r.int32();
                            m.selector = "element_key_int";
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Step;
        })();

        return AttributePath;
    })();

    tfplugin6.ClientCapabilities = (function() {

        /**
         * Properties of a ClientCapabilities.
         * @typedef {Object} tfplugin6.ClientCapabilities.$Properties
         * @property {boolean|null} [deferral_allowed] ClientCapabilities deferral_allowed
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ClientCapabilities.
         * @memberof tfplugin6
         * @interface IClientCapabilities
         * @augments tfplugin6.ClientCapabilities.$Properties
         * @deprecated Use tfplugin6.ClientCapabilities.$Properties instead.
         */

        /**
         * Shape of a ClientCapabilities.
         * @typedef {tfplugin6.ClientCapabilities.$Properties} tfplugin6.ClientCapabilities.$Shape
         */

        /**
         * Constructs a new ClientCapabilities.
         * @memberof tfplugin6
         * @classdesc Represents a ClientCapabilities.
         * @constructor
         * @param {tfplugin6.ClientCapabilities.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var ClientCapabilities = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * ClientCapabilities deferral_allowed.
         * @member {boolean} deferral_allowed
         * @memberof tfplugin6.ClientCapabilities
         * @instance
         */
        ClientCapabilities.prototype.deferral_allowed = false;

        /**
         * Creates a new ClientCapabilities instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ClientCapabilities
         * @static
         * @param {tfplugin6.ClientCapabilities.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ClientCapabilities} ClientCapabilities instance
         * @type {{
         *   (properties: tfplugin6.ClientCapabilities.$Shape): tfplugin6.ClientCapabilities & tfplugin6.ClientCapabilities.$Shape;
         *   (properties?: tfplugin6.ClientCapabilities.$Properties): tfplugin6.ClientCapabilities;
         * }}
         */
        ClientCapabilities.create = function(properties) {
            return new ClientCapabilities(properties);
        };

        /**
         * Encodes the specified ClientCapabilities message. Does not implicitly {@link tfplugin6.ClientCapabilities.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ClientCapabilities
         * @static
         * @param {tfplugin6.ClientCapabilities.$Properties} m ClientCapabilities message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ClientCapabilities.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.deferral_allowed != null && $Object.hasOwnProperty.call(m, "deferral_allowed") && m.deferral_allowed !== false)
                w.uint32(/* id 1, wireType 0 =*/8).bool(m.deferral_allowed);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a ClientCapabilities message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ClientCapabilities
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.ClientCapabilities & tfplugin6.ClientCapabilities.$Shape} ClientCapabilities
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ClientCapabilities.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.ClientCapabilities();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.bool())
                            m.deferral_allowed = v;
                        else
                            delete m.deferral_allowed;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return ClientCapabilities;
    })();

    tfplugin6.Deferred = (function() {

        /**
         * Properties of a Deferred.
         * @typedef {Object} tfplugin6.Deferred.$Properties
         * @property {tfplugin6.Deferred.Reason|null} [reason] Deferred reason
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Deferred.
         * @memberof tfplugin6
         * @interface IDeferred
         * @augments tfplugin6.Deferred.$Properties
         * @deprecated Use tfplugin6.Deferred.$Properties instead.
         */

        /**
         * Shape of a Deferred.
         * @typedef {tfplugin6.Deferred.$Properties} tfplugin6.Deferred.$Shape
         */

        /**
         * Constructs a new Deferred.
         * @memberof tfplugin6
         * @classdesc Represents a Deferred.
         * @constructor
         * @param {tfplugin6.Deferred.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var Deferred = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Deferred reason.
         * @member {tfplugin6.Deferred.Reason} reason
         * @memberof tfplugin6.Deferred
         * @instance
         */
        Deferred.prototype.reason = 0;

        /**
         * Creates a new Deferred instance using the specified properties.
         * @function create
         * @memberof tfplugin6.Deferred
         * @static
         * @param {tfplugin6.Deferred.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.Deferred} Deferred instance
         * @type {{
         *   (properties: tfplugin6.Deferred.$Shape): tfplugin6.Deferred & tfplugin6.Deferred.$Shape;
         *   (properties?: tfplugin6.Deferred.$Properties): tfplugin6.Deferred;
         * }}
         */
        Deferred.create = function(properties) {
            return new Deferred(properties);
        };

        /**
         * Encodes the specified Deferred message. Does not implicitly {@link tfplugin6.Deferred.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.Deferred
         * @static
         * @param {tfplugin6.Deferred.$Properties} m Deferred message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Deferred.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.reason != null && $Object.hasOwnProperty.call(m, "reason") && m.reason !== 0)
                w.uint32(/* id 1, wireType 0 =*/8).int32(m.reason);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a Deferred message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.Deferred
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.Deferred & tfplugin6.Deferred.$Shape} Deferred
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Deferred.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.Deferred();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.reason = v;
                        else
                            delete m.reason;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        /**
         * Reason enum.
         * @name tfplugin6.Deferred.Reason
         * @enum {number}
         * @property {number} UNKNOWN=0 UNKNOWN value
         * @property {number} RESOURCE_CONFIG_UNKNOWN=1 RESOURCE_CONFIG_UNKNOWN value
         * @property {number} PROVIDER_CONFIG_UNKNOWN=2 PROVIDER_CONFIG_UNKNOWN value
         * @property {number} ABSENT_PREREQ=3 ABSENT_PREREQ value
         */
        Deferred.Reason = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNKNOWN"] = 0;
            values[valuesById[1] = "RESOURCE_CONFIG_UNKNOWN"] = 1;
            values[valuesById[2] = "PROVIDER_CONFIG_UNKNOWN"] = 2;
            values[valuesById[3] = "ABSENT_PREREQ"] = 3;
            return values;
        })();

        return Deferred;
    })();

    tfplugin6.RawState = (function() {

        /**
         * Properties of a RawState.
         * @typedef {Object} tfplugin6.RawState.$Properties
         * @property {Uint8Array|null} [json] RawState json
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RawState.
         * @memberof tfplugin6
         * @interface IRawState
         * @augments tfplugin6.RawState.$Properties
         * @deprecated Use tfplugin6.RawState.$Properties instead.
         */

        /**
         * Shape of a RawState.
         * @typedef {tfplugin6.RawState.$Properties} tfplugin6.RawState.$Shape
         */

        /**
         * Constructs a new RawState.
         * @memberof tfplugin6
         * @classdesc Represents a RawState.
         * @constructor
         * @param {tfplugin6.RawState.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var RawState = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * RawState json.
         * @member {Uint8Array} json
         * @memberof tfplugin6.RawState
         * @instance
         */
        RawState.prototype.json = $util.newBuffer([]);

        /**
         * Creates a new RawState instance using the specified properties.
         * @function create
         * @memberof tfplugin6.RawState
         * @static
         * @param {tfplugin6.RawState.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.RawState} RawState instance
         * @type {{
         *   (properties: tfplugin6.RawState.$Shape): tfplugin6.RawState & tfplugin6.RawState.$Shape;
         *   (properties?: tfplugin6.RawState.$Properties): tfplugin6.RawState;
         * }}
         */
        RawState.create = function(properties) {
            return new RawState(properties);
        };

        /**
         * Encodes the specified RawState message. Does not implicitly {@link tfplugin6.RawState.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.RawState
         * @static
         * @param {tfplugin6.RawState.$Properties} m RawState message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RawState.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.json != null && $Object.hasOwnProperty.call(m, "json") && m.json.length)
                w.uint32(/* id 1, wireType 2 =*/10).bytes(m.json);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a RawState message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.RawState
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.RawState & tfplugin6.RawState.$Shape} RawState
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RawState.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.RawState();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.bytes()).length)
                            m.json = v;
                        else
                            delete m.json;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return RawState;
    })();

    /**
     * StringKind enum.
     * @name tfplugin6.StringKind
     * @enum {number}
     * @property {number} PLAIN=0 PLAIN value
     * @property {number} MARKDOWN=1 MARKDOWN value
     */
    tfplugin6.StringKind = (function() {
        var valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "PLAIN"] = 0;
        values[valuesById[1] = "MARKDOWN"] = 1;
        return values;
    })();

    tfplugin6.Schema = (function() {

        /**
         * Properties of a Schema.
         * @typedef {Object} tfplugin6.Schema.$Properties
         * @property {number|null} [version] Schema version
         * @property {tfplugin6.Schema.Block.$Properties|null} [block] Schema block
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Schema.
         * @memberof tfplugin6
         * @interface ISchema
         * @augments tfplugin6.Schema.$Properties
         * @deprecated Use tfplugin6.Schema.$Properties instead.
         */

        /**
         * Shape of a Schema.
         * @typedef {tfplugin6.Schema.$Properties} tfplugin6.Schema.$Shape
         */

        /**
         * Constructs a new Schema.
         * @memberof tfplugin6
         * @classdesc Represents a Schema.
         * @constructor
         * @param {tfplugin6.Schema.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var Schema = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Schema version.
         * @member {number} version
         * @memberof tfplugin6.Schema
         * @instance
         */
        Schema.prototype.version = 0;

        /**
         * Schema block.
         * @member {tfplugin6.Schema.Block.$Properties|null|undefined} block
         * @memberof tfplugin6.Schema
         * @instance
         */
        Schema.prototype.block = null;

        /**
         * Creates a new Schema instance using the specified properties.
         * @function create
         * @memberof tfplugin6.Schema
         * @static
         * @param {tfplugin6.Schema.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.Schema} Schema instance
         * @type {{
         *   (properties: tfplugin6.Schema.$Shape): tfplugin6.Schema & tfplugin6.Schema.$Shape;
         *   (properties?: tfplugin6.Schema.$Properties): tfplugin6.Schema;
         * }}
         */
        Schema.create = function(properties) {
            return new Schema(properties);
        };

        /**
         * Encodes the specified Schema message. Does not implicitly {@link tfplugin6.Schema.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.Schema
         * @static
         * @param {tfplugin6.Schema.$Properties} m Schema message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Schema.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.version != null && $Object.hasOwnProperty.call(m, "version") && m.version !== 0)
                w.uint32(/* id 1, wireType 0 =*/8).int32(m.version);
            if (m.block != null && $Object.hasOwnProperty.call(m, "block"))
                $root.tfplugin6.Schema.Block.encode(m.block, w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a Schema message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.Schema
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.Schema & tfplugin6.Schema.$Shape} Schema
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Schema.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.Schema();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.version = v;
                        else
                            delete m.version;
                        continue;
                    }
                case 2: {
                        if (u !== 2)
                            break;
                        m.block = $root.tfplugin6.Schema.Block.decode(r, r.size(), $undefined, q + 1, m.block);
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        Schema.Block = (function() {

            /**
             * Properties of a Block.
             * @typedef {Object} tfplugin6.Schema.Block.$Properties
             * @property {number|null} [version] Block version
             * @property {Array.<tfplugin6.Schema.Attribute.$Properties>|null} [attributes] Block attributes
             * @property {Array.<tfplugin6.Schema.NestedBlock.$Properties>|null} [block_types] Block block_types
             * @property {string|null} [description] Block description
             * @property {tfplugin6.StringKind|null} [description_kind] Block description_kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Block.
             * @memberof tfplugin6.Schema
             * @interface IBlock
             * @augments tfplugin6.Schema.Block.$Properties
             * @deprecated Use tfplugin6.Schema.Block.$Properties instead.
             */

            /**
             * Shape of a Block.
             * @typedef {tfplugin6.Schema.Block.$Properties} tfplugin6.Schema.Block.$Shape
             */

            /**
             * Constructs a new Block.
             * @memberof tfplugin6.Schema
             * @classdesc Represents a Block.
             * @constructor
             * @param {tfplugin6.Schema.Block.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Block = function (p) {
                this.attributes = [];
                this.block_types = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Block version.
             * @member {number} version
             * @memberof tfplugin6.Schema.Block
             * @instance
             */
            Block.prototype.version = 0;

            /**
             * Block attributes.
             * @member {Array.<tfplugin6.Schema.Attribute.$Properties>} attributes
             * @memberof tfplugin6.Schema.Block
             * @instance
             */
            Block.prototype.attributes = $util.emptyArray;

            /**
             * Block block_types.
             * @member {Array.<tfplugin6.Schema.NestedBlock.$Properties>} block_types
             * @memberof tfplugin6.Schema.Block
             * @instance
             */
            Block.prototype.block_types = $util.emptyArray;

            /**
             * Block description.
             * @member {string} description
             * @memberof tfplugin6.Schema.Block
             * @instance
             */
            Block.prototype.description = "";

            /**
             * Block description_kind.
             * @member {tfplugin6.StringKind} description_kind
             * @memberof tfplugin6.Schema.Block
             * @instance
             */
            Block.prototype.description_kind = 0;

            /**
             * Creates a new Block instance using the specified properties.
             * @function create
             * @memberof tfplugin6.Schema.Block
             * @static
             * @param {tfplugin6.Schema.Block.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.Schema.Block} Block instance
             * @type {{
             *   (properties: tfplugin6.Schema.Block.$Shape): tfplugin6.Schema.Block & tfplugin6.Schema.Block.$Shape;
             *   (properties?: tfplugin6.Schema.Block.$Properties): tfplugin6.Schema.Block;
             * }}
             */
            Block.create = function(properties) {
                return new Block(properties);
            };

            /**
             * Encodes the specified Block message. Does not implicitly {@link tfplugin6.Schema.Block.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.Schema.Block
             * @static
             * @param {tfplugin6.Schema.Block.$Properties} m Block message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Block.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.version != null && $Object.hasOwnProperty.call(m, "version") && m.version !== 0)
                    w.uint32(/* id 1, wireType 0 =*/8).int32(m.version);
                if (m.attributes != null && m.attributes.length) {
                    for (var i = 0; i < m.attributes.length; ++i)
                        $root.tfplugin6.Schema.Attribute.encode(m.attributes[i], w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                }
                if (m.block_types != null && m.block_types.length) {
                    for (var i = 0; i < m.block_types.length; ++i)
                        $root.tfplugin6.Schema.NestedBlock.encode(m.block_types[i], w.uint32(/* id 3, wireType 2 =*/26).fork(), q + 1).ldelim();
                }
                if (m.description != null && $Object.hasOwnProperty.call(m, "description") && m.description !== "")
                    w.uint32(/* id 4, wireType 2 =*/34).string(m.description);
                if (m.description_kind != null && $Object.hasOwnProperty.call(m, "description_kind") && m.description_kind !== 0)
                    w.uint32(/* id 5, wireType 0 =*/40).int32(m.description_kind);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Block message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.Schema.Block
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.Schema.Block & tfplugin6.Schema.Block.$Shape} Block
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Block.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.Schema.Block();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.version = v;
                            else
                                delete m.version;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if (!(m.attributes && m.attributes.length))
                                m.attributes = [];
                            m.attributes.push($root.tfplugin6.Schema.Attribute.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if (!(m.block_types && m.block_types.length))
                                m.block_types = [];
                            m.block_types.push($root.tfplugin6.Schema.NestedBlock.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.description = v;
                            else
                                delete m.description;
                            continue;
                        }
                    case 5: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.description_kind = v;
                            else
                                delete m.description_kind;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Block;
        })();

        Schema.Attribute = (function() {

            /**
             * Properties of an Attribute.
             * @typedef {Object} tfplugin6.Schema.Attribute.$Properties
             * @property {string|null} [name] Attribute name
             * @property {Uint8Array|null} [type] Attribute type
             * @property {string|null} [description] Attribute description
             * @property {boolean|null} [required] Attribute required
             * @property {boolean|null} [optional] Attribute optional
             * @property {boolean|null} [computed] Attribute computed
             * @property {boolean|null} [sensitive] Attribute sensitive
             * @property {tfplugin6.StringKind|null} [description_kind] Attribute description_kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Attribute.
             * @memberof tfplugin6.Schema
             * @interface IAttribute
             * @augments tfplugin6.Schema.Attribute.$Properties
             * @deprecated Use tfplugin6.Schema.Attribute.$Properties instead.
             */

            /**
             * Shape of an Attribute.
             * @typedef {tfplugin6.Schema.Attribute.$Properties} tfplugin6.Schema.Attribute.$Shape
             */

            /**
             * Constructs a new Attribute.
             * @memberof tfplugin6.Schema
             * @classdesc Represents an Attribute.
             * @constructor
             * @param {tfplugin6.Schema.Attribute.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Attribute = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Attribute name.
             * @member {string} name
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.name = "";

            /**
             * Attribute type.
             * @member {Uint8Array} type
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.type = $util.newBuffer([]);

            /**
             * Attribute description.
             * @member {string} description
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.description = "";

            /**
             * Attribute required.
             * @member {boolean} required
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.required = false;

            /**
             * Attribute optional.
             * @member {boolean} optional
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.optional = false;

            /**
             * Attribute computed.
             * @member {boolean} computed
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.computed = false;

            /**
             * Attribute sensitive.
             * @member {boolean} sensitive
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.sensitive = false;

            /**
             * Attribute description_kind.
             * @member {tfplugin6.StringKind} description_kind
             * @memberof tfplugin6.Schema.Attribute
             * @instance
             */
            Attribute.prototype.description_kind = 0;

            /**
             * Creates a new Attribute instance using the specified properties.
             * @function create
             * @memberof tfplugin6.Schema.Attribute
             * @static
             * @param {tfplugin6.Schema.Attribute.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.Schema.Attribute} Attribute instance
             * @type {{
             *   (properties: tfplugin6.Schema.Attribute.$Shape): tfplugin6.Schema.Attribute & tfplugin6.Schema.Attribute.$Shape;
             *   (properties?: tfplugin6.Schema.Attribute.$Properties): tfplugin6.Schema.Attribute;
             * }}
             */
            Attribute.create = function(properties) {
                return new Attribute(properties);
            };

            /**
             * Encodes the specified Attribute message. Does not implicitly {@link tfplugin6.Schema.Attribute.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.Schema.Attribute
             * @static
             * @param {tfplugin6.Schema.Attribute.$Properties} m Attribute message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Attribute.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.name);
                if (m.type != null && $Object.hasOwnProperty.call(m, "type") && m.type.length)
                    w.uint32(/* id 2, wireType 2 =*/18).bytes(m.type);
                if (m.description != null && $Object.hasOwnProperty.call(m, "description") && m.description !== "")
                    w.uint32(/* id 3, wireType 2 =*/26).string(m.description);
                if (m.required != null && $Object.hasOwnProperty.call(m, "required") && m.required !== false)
                    w.uint32(/* id 4, wireType 0 =*/32).bool(m.required);
                if (m.optional != null && $Object.hasOwnProperty.call(m, "optional") && m.optional !== false)
                    w.uint32(/* id 5, wireType 0 =*/40).bool(m.optional);
                if (m.computed != null && $Object.hasOwnProperty.call(m, "computed") && m.computed !== false)
                    w.uint32(/* id 6, wireType 0 =*/48).bool(m.computed);
                if (m.sensitive != null && $Object.hasOwnProperty.call(m, "sensitive") && m.sensitive !== false)
                    w.uint32(/* id 7, wireType 0 =*/56).bool(m.sensitive);
                if (m.description_kind != null && $Object.hasOwnProperty.call(m, "description_kind") && m.description_kind !== 0)
                    w.uint32(/* id 8, wireType 0 =*/64).int32(m.description_kind);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes an Attribute message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.Schema.Attribute
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.Schema.Attribute & tfplugin6.Schema.Attribute.$Shape} Attribute
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Attribute.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.Schema.Attribute();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.name = v;
                            else
                                delete m.name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.bytes()).length)
                                m.type = v;
                            else
                                delete m.type;
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.description = v;
                            else
                                delete m.description;
                            continue;
                        }
                    case 4: {
                            if (u !== 0)
                                break;
                            if (v = r.bool())
                                m.required = v;
                            else
                                delete m.required;
                            continue;
                        }
                    case 5: {
                            if (u !== 0)
                                break;
                            if (v = r.bool())
                                m.optional = v;
                            else
                                delete m.optional;
                            continue;
                        }
                    case 6: {
                            if (u !== 0)
                                break;
                            if (v = r.bool())
                                m.computed = v;
                            else
                                delete m.computed;
                            continue;
                        }
                    case 7: {
                            if (u !== 0)
                                break;
                            if (v = r.bool())
                                m.sensitive = v;
                            else
                                delete m.sensitive;
                            continue;
                        }
                    case 8: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.description_kind = v;
                            else
                                delete m.description_kind;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Attribute;
        })();

        Schema.NestedBlock = (function() {

            /**
             * Properties of a NestedBlock.
             * @typedef {Object} tfplugin6.Schema.NestedBlock.$Properties
             * @property {string|null} [type_name] NestedBlock type_name
             * @property {tfplugin6.Schema.Block.$Properties|null} [block] NestedBlock block
             * @property {tfplugin6.Schema.NestedBlock.NestingMode|null} [nesting] NestedBlock nesting
             * @property {number|null} [min_items] NestedBlock min_items
             * @property {number|null} [max_items] NestedBlock max_items
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NestedBlock.
             * @memberof tfplugin6.Schema
             * @interface INestedBlock
             * @augments tfplugin6.Schema.NestedBlock.$Properties
             * @deprecated Use tfplugin6.Schema.NestedBlock.$Properties instead.
             */

            /**
             * Shape of a NestedBlock.
             * @typedef {tfplugin6.Schema.NestedBlock.$Properties} tfplugin6.Schema.NestedBlock.$Shape
             */

            /**
             * Constructs a new NestedBlock.
             * @memberof tfplugin6.Schema
             * @classdesc Represents a NestedBlock.
             * @constructor
             * @param {tfplugin6.Schema.NestedBlock.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var NestedBlock = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * NestedBlock type_name.
             * @member {string} type_name
             * @memberof tfplugin6.Schema.NestedBlock
             * @instance
             */
            NestedBlock.prototype.type_name = "";

            /**
             * NestedBlock block.
             * @member {tfplugin6.Schema.Block.$Properties|null|undefined} block
             * @memberof tfplugin6.Schema.NestedBlock
             * @instance
             */
            NestedBlock.prototype.block = null;

            /**
             * NestedBlock nesting.
             * @member {tfplugin6.Schema.NestedBlock.NestingMode} nesting
             * @memberof tfplugin6.Schema.NestedBlock
             * @instance
             */
            NestedBlock.prototype.nesting = 0;

            /**
             * NestedBlock min_items.
             * @member {number} min_items
             * @memberof tfplugin6.Schema.NestedBlock
             * @instance
             */
            NestedBlock.prototype.min_items = 0;

            /**
             * NestedBlock max_items.
             * @member {number} max_items
             * @memberof tfplugin6.Schema.NestedBlock
             * @instance
             */
            NestedBlock.prototype.max_items = 0;

            /**
             * Creates a new NestedBlock instance using the specified properties.
             * @function create
             * @memberof tfplugin6.Schema.NestedBlock
             * @static
             * @param {tfplugin6.Schema.NestedBlock.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.Schema.NestedBlock} NestedBlock instance
             * @type {{
             *   (properties: tfplugin6.Schema.NestedBlock.$Shape): tfplugin6.Schema.NestedBlock & tfplugin6.Schema.NestedBlock.$Shape;
             *   (properties?: tfplugin6.Schema.NestedBlock.$Properties): tfplugin6.Schema.NestedBlock;
             * }}
             */
            NestedBlock.create = function(properties) {
                return new NestedBlock(properties);
            };

            /**
             * Encodes the specified NestedBlock message. Does not implicitly {@link tfplugin6.Schema.NestedBlock.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.Schema.NestedBlock
             * @static
             * @param {tfplugin6.Schema.NestedBlock.$Properties} m NestedBlock message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NestedBlock.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.type_name != null && $Object.hasOwnProperty.call(m, "type_name") && m.type_name !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.type_name);
                if (m.block != null && $Object.hasOwnProperty.call(m, "block"))
                    $root.tfplugin6.Schema.Block.encode(m.block, w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                if (m.nesting != null && $Object.hasOwnProperty.call(m, "nesting") && m.nesting !== 0)
                    w.uint32(/* id 3, wireType 0 =*/24).int32(m.nesting);
                if (m.min_items != null && $Object.hasOwnProperty.call(m, "min_items") && m.min_items !== 0)
                    w.uint32(/* id 4, wireType 0 =*/32).int32(m.min_items);
                if (m.max_items != null && $Object.hasOwnProperty.call(m, "max_items") && m.max_items !== 0)
                    w.uint32(/* id 5, wireType 0 =*/40).int32(m.max_items);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a NestedBlock message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.Schema.NestedBlock
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.Schema.NestedBlock & tfplugin6.Schema.NestedBlock.$Shape} NestedBlock
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NestedBlock.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.Schema.NestedBlock();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.type_name = v;
                            else
                                delete m.type_name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.block = $root.tfplugin6.Schema.Block.decode(r, r.size(), $undefined, q + 1, m.block);
                            continue;
                        }
                    case 3: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.nesting = v;
                            else
                                delete m.nesting;
                            continue;
                        }
                    case 4: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.min_items = v;
                            else
                                delete m.min_items;
                            continue;
                        }
                    case 5: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.max_items = v;
                            else
                                delete m.max_items;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            /**
             * NestingMode enum.
             * @name tfplugin6.Schema.NestedBlock.NestingMode
             * @enum {number}
             * @property {number} INVALID=0 INVALID value
             * @property {number} SINGLE=1 SINGLE value
             * @property {number} LIST=2 LIST value
             */
            NestedBlock.NestingMode = (function() {
                var valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "INVALID"] = 0;
                values[valuesById[1] = "SINGLE"] = 1;
                values[valuesById[2] = "LIST"] = 2;
                return values;
            })();

            return NestedBlock;
        })();

        return Schema;
    })();

    tfplugin6.ServerCapabilities = (function() {

        /**
         * Properties of a ServerCapabilities.
         * @typedef {Object} tfplugin6.ServerCapabilities.$Properties
         * @property {boolean|null} [plan_destroy] ServerCapabilities plan_destroy
         * @property {boolean|null} [get_provider_schema_optional] ServerCapabilities get_provider_schema_optional
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ServerCapabilities.
         * @memberof tfplugin6
         * @interface IServerCapabilities
         * @augments tfplugin6.ServerCapabilities.$Properties
         * @deprecated Use tfplugin6.ServerCapabilities.$Properties instead.
         */

        /**
         * Shape of a ServerCapabilities.
         * @typedef {tfplugin6.ServerCapabilities.$Properties} tfplugin6.ServerCapabilities.$Shape
         */

        /**
         * Constructs a new ServerCapabilities.
         * @memberof tfplugin6
         * @classdesc Represents a ServerCapabilities.
         * @constructor
         * @param {tfplugin6.ServerCapabilities.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var ServerCapabilities = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * ServerCapabilities plan_destroy.
         * @member {boolean} plan_destroy
         * @memberof tfplugin6.ServerCapabilities
         * @instance
         */
        ServerCapabilities.prototype.plan_destroy = false;

        /**
         * ServerCapabilities get_provider_schema_optional.
         * @member {boolean} get_provider_schema_optional
         * @memberof tfplugin6.ServerCapabilities
         * @instance
         */
        ServerCapabilities.prototype.get_provider_schema_optional = false;

        /**
         * Creates a new ServerCapabilities instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ServerCapabilities
         * @static
         * @param {tfplugin6.ServerCapabilities.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ServerCapabilities} ServerCapabilities instance
         * @type {{
         *   (properties: tfplugin6.ServerCapabilities.$Shape): tfplugin6.ServerCapabilities & tfplugin6.ServerCapabilities.$Shape;
         *   (properties?: tfplugin6.ServerCapabilities.$Properties): tfplugin6.ServerCapabilities;
         * }}
         */
        ServerCapabilities.create = function(properties) {
            return new ServerCapabilities(properties);
        };

        /**
         * Encodes the specified ServerCapabilities message. Does not implicitly {@link tfplugin6.ServerCapabilities.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ServerCapabilities
         * @static
         * @param {tfplugin6.ServerCapabilities.$Properties} m ServerCapabilities message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ServerCapabilities.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.plan_destroy != null && $Object.hasOwnProperty.call(m, "plan_destroy") && m.plan_destroy !== false)
                w.uint32(/* id 1, wireType 0 =*/8).bool(m.plan_destroy);
            if (m.get_provider_schema_optional != null && $Object.hasOwnProperty.call(m, "get_provider_schema_optional") && m.get_provider_schema_optional !== false)
                w.uint32(/* id 2, wireType 0 =*/16).bool(m.get_provider_schema_optional);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a ServerCapabilities message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ServerCapabilities
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.ServerCapabilities & tfplugin6.ServerCapabilities.$Shape} ServerCapabilities
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ServerCapabilities.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.ServerCapabilities();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 0)
                            break;
                        if (v = r.bool())
                            m.plan_destroy = v;
                        else
                            delete m.plan_destroy;
                        continue;
                    }
                case 2: {
                        if (u !== 0)
                            break;
                        if (v = r.bool())
                            m.get_provider_schema_optional = v;
                        else
                            delete m.get_provider_schema_optional;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return ServerCapabilities;
    })();

    tfplugin6.Function = (function() {

        /**
         * Properties of a Function.
         * @typedef {Object} tfplugin6.Function.$Properties
         * @property {Array.<tfplugin6.Function.Parameter.$Properties>|null} [parameters] Function parameters
         * @property {tfplugin6.Function.Return.$Properties|null} ["return"] Function return
         * @property {string|null} [summary] Function summary
         * @property {string|null} [description] Function description
         * @property {tfplugin6.StringKind|null} [description_kind] Function description_kind
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Function.
         * @memberof tfplugin6
         * @interface IFunction
         * @augments tfplugin6.Function.$Properties
         * @deprecated Use tfplugin6.Function.$Properties instead.
         */

        /**
         * Shape of a Function.
         * @typedef {tfplugin6.Function.$Properties} tfplugin6.Function.$Shape
         */

        /**
         * Constructs a new Function.
         * @memberof tfplugin6
         * @classdesc Represents a Function.
         * @constructor
         * @param {tfplugin6.Function.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var Function = function (p) {
            this.parameters = [];
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Function parameters.
         * @member {Array.<tfplugin6.Function.Parameter.$Properties>} parameters
         * @memberof tfplugin6.Function
         * @instance
         */
        Function.prototype.parameters = $util.emptyArray;

        /**
         * Function return.
         * @member {tfplugin6.Function.Return.$Properties|null|undefined} return
         * @memberof tfplugin6.Function
         * @instance
         */
        Function.prototype["return"] = null;

        /**
         * Function summary.
         * @member {string} summary
         * @memberof tfplugin6.Function
         * @instance
         */
        Function.prototype.summary = "";

        /**
         * Function description.
         * @member {string} description
         * @memberof tfplugin6.Function
         * @instance
         */
        Function.prototype.description = "";

        /**
         * Function description_kind.
         * @member {tfplugin6.StringKind} description_kind
         * @memberof tfplugin6.Function
         * @instance
         */
        Function.prototype.description_kind = 0;

        /**
         * Creates a new Function instance using the specified properties.
         * @function create
         * @memberof tfplugin6.Function
         * @static
         * @param {tfplugin6.Function.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.Function} Function instance
         * @type {{
         *   (properties: tfplugin6.Function.$Shape): tfplugin6.Function & tfplugin6.Function.$Shape;
         *   (properties?: tfplugin6.Function.$Properties): tfplugin6.Function;
         * }}
         */
        Function.create = function(properties) {
            return new Function(properties);
        };

        /**
         * Encodes the specified Function message. Does not implicitly {@link tfplugin6.Function.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.Function
         * @static
         * @param {tfplugin6.Function.$Properties} m Function message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Function.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.parameters != null && m.parameters.length) {
                for (var i = 0; i < m.parameters.length; ++i)
                    $root.tfplugin6.Function.Parameter.encode(m.parameters[i], w.uint32(/* id 1, wireType 2 =*/10).fork(), q + 1).ldelim();
            }
            if (m["return"] != null && $Object.hasOwnProperty.call(m, "return"))
                $root.tfplugin6.Function.Return.encode(m["return"], w.uint32(/* id 3, wireType 2 =*/26).fork(), q + 1).ldelim();
            if (m.summary != null && $Object.hasOwnProperty.call(m, "summary") && m.summary !== "")
                w.uint32(/* id 4, wireType 2 =*/34).string(m.summary);
            if (m.description != null && $Object.hasOwnProperty.call(m, "description") && m.description !== "")
                w.uint32(/* id 5, wireType 2 =*/42).string(m.description);
            if (m.description_kind != null && $Object.hasOwnProperty.call(m, "description_kind") && m.description_kind !== 0)
                w.uint32(/* id 6, wireType 0 =*/48).int32(m.description_kind);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a Function message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.Function
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.Function & tfplugin6.Function.$Shape} Function
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Function.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.Function();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if (!(m.parameters && m.parameters.length))
                            m.parameters = [];
                        m.parameters.push($root.tfplugin6.Function.Parameter.decode(r, r.size(), $undefined, q + 1));
                        continue;
                    }
                case 3: {
                        if (u !== 2)
                            break;
                        m["return"] = $root.tfplugin6.Function.Return.decode(r, r.size(), $undefined, q + 1, m["return"]);
                        continue;
                    }
                case 4: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.summary = v;
                        else
                            delete m.summary;
                        continue;
                    }
                case 5: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.description = v;
                        else
                            delete m.description;
                        continue;
                    }
                case 6: {
                        if (u !== 0)
                            break;
                        if (v = r.int32())
                            m.description_kind = v;
                        else
                            delete m.description_kind;
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        Function.Parameter = (function() {

            /**
             * Properties of a Parameter.
             * @typedef {Object} tfplugin6.Function.Parameter.$Properties
             * @property {string|null} [name] Parameter name
             * @property {Uint8Array|null} [type] Parameter type
             * @property {boolean|null} [allow_null_value] Parameter allow_null_value
             * @property {boolean|null} [allow_unknown_values] Parameter allow_unknown_values
             * @property {string|null} [description] Parameter description
             * @property {tfplugin6.StringKind|null} [description_kind] Parameter description_kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Parameter.
             * @memberof tfplugin6.Function
             * @interface IParameter
             * @augments tfplugin6.Function.Parameter.$Properties
             * @deprecated Use tfplugin6.Function.Parameter.$Properties instead.
             */

            /**
             * Shape of a Parameter.
             * @typedef {tfplugin6.Function.Parameter.$Properties} tfplugin6.Function.Parameter.$Shape
             */

            /**
             * Constructs a new Parameter.
             * @memberof tfplugin6.Function
             * @classdesc Represents a Parameter.
             * @constructor
             * @param {tfplugin6.Function.Parameter.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Parameter = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Parameter name.
             * @member {string} name
             * @memberof tfplugin6.Function.Parameter
             * @instance
             */
            Parameter.prototype.name = "";

            /**
             * Parameter type.
             * @member {Uint8Array} type
             * @memberof tfplugin6.Function.Parameter
             * @instance
             */
            Parameter.prototype.type = $util.newBuffer([]);

            /**
             * Parameter allow_null_value.
             * @member {boolean} allow_null_value
             * @memberof tfplugin6.Function.Parameter
             * @instance
             */
            Parameter.prototype.allow_null_value = false;

            /**
             * Parameter allow_unknown_values.
             * @member {boolean} allow_unknown_values
             * @memberof tfplugin6.Function.Parameter
             * @instance
             */
            Parameter.prototype.allow_unknown_values = false;

            /**
             * Parameter description.
             * @member {string} description
             * @memberof tfplugin6.Function.Parameter
             * @instance
             */
            Parameter.prototype.description = "";

            /**
             * Parameter description_kind.
             * @member {tfplugin6.StringKind} description_kind
             * @memberof tfplugin6.Function.Parameter
             * @instance
             */
            Parameter.prototype.description_kind = 0;

            /**
             * Creates a new Parameter instance using the specified properties.
             * @function create
             * @memberof tfplugin6.Function.Parameter
             * @static
             * @param {tfplugin6.Function.Parameter.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.Function.Parameter} Parameter instance
             * @type {{
             *   (properties: tfplugin6.Function.Parameter.$Shape): tfplugin6.Function.Parameter & tfplugin6.Function.Parameter.$Shape;
             *   (properties?: tfplugin6.Function.Parameter.$Properties): tfplugin6.Function.Parameter;
             * }}
             */
            Parameter.create = function(properties) {
                return new Parameter(properties);
            };

            /**
             * Encodes the specified Parameter message. Does not implicitly {@link tfplugin6.Function.Parameter.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.Function.Parameter
             * @static
             * @param {tfplugin6.Function.Parameter.$Properties} m Parameter message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Parameter.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.name);
                if (m.type != null && $Object.hasOwnProperty.call(m, "type") && m.type.length)
                    w.uint32(/* id 2, wireType 2 =*/18).bytes(m.type);
                if (m.allow_null_value != null && $Object.hasOwnProperty.call(m, "allow_null_value") && m.allow_null_value !== false)
                    w.uint32(/* id 3, wireType 0 =*/24).bool(m.allow_null_value);
                if (m.allow_unknown_values != null && $Object.hasOwnProperty.call(m, "allow_unknown_values") && m.allow_unknown_values !== false)
                    w.uint32(/* id 4, wireType 0 =*/32).bool(m.allow_unknown_values);
                if (m.description != null && $Object.hasOwnProperty.call(m, "description") && m.description !== "")
                    w.uint32(/* id 5, wireType 2 =*/42).string(m.description);
                if (m.description_kind != null && $Object.hasOwnProperty.call(m, "description_kind") && m.description_kind !== 0)
                    w.uint32(/* id 6, wireType 0 =*/48).int32(m.description_kind);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Parameter message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.Function.Parameter
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.Function.Parameter & tfplugin6.Function.Parameter.$Shape} Parameter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Parameter.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.Function.Parameter();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.name = v;
                            else
                                delete m.name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.bytes()).length)
                                m.type = v;
                            else
                                delete m.type;
                            continue;
                        }
                    case 3: {
                            if (u !== 0)
                                break;
                            if (v = r.bool())
                                m.allow_null_value = v;
                            else
                                delete m.allow_null_value;
                            continue;
                        }
                    case 4: {
                            if (u !== 0)
                                break;
                            if (v = r.bool())
                                m.allow_unknown_values = v;
                            else
                                delete m.allow_unknown_values;
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.description = v;
                            else
                                delete m.description;
                            continue;
                        }
                    case 6: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.description_kind = v;
                            else
                                delete m.description_kind;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Parameter;
        })();

        Function.Return = (function() {

            /**
             * Properties of a Return.
             * @typedef {Object} tfplugin6.Function.Return.$Properties
             * @property {Uint8Array|null} [type] Return type
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Return.
             * @memberof tfplugin6.Function
             * @interface IReturn
             * @augments tfplugin6.Function.Return.$Properties
             * @deprecated Use tfplugin6.Function.Return.$Properties instead.
             */

            /**
             * Shape of a Return.
             * @typedef {tfplugin6.Function.Return.$Properties} tfplugin6.Function.Return.$Shape
             */

            /**
             * Constructs a new Return.
             * @memberof tfplugin6.Function
             * @classdesc Represents a Return.
             * @constructor
             * @param {tfplugin6.Function.Return.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Return = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Return type.
             * @member {Uint8Array} type
             * @memberof tfplugin6.Function.Return
             * @instance
             */
            Return.prototype.type = $util.newBuffer([]);

            /**
             * Creates a new Return instance using the specified properties.
             * @function create
             * @memberof tfplugin6.Function.Return
             * @static
             * @param {tfplugin6.Function.Return.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.Function.Return} Return instance
             * @type {{
             *   (properties: tfplugin6.Function.Return.$Shape): tfplugin6.Function.Return & tfplugin6.Function.Return.$Shape;
             *   (properties?: tfplugin6.Function.Return.$Properties): tfplugin6.Function.Return;
             * }}
             */
            Return.create = function(properties) {
                return new Return(properties);
            };

            /**
             * Encodes the specified Return message. Does not implicitly {@link tfplugin6.Function.Return.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.Function.Return
             * @static
             * @param {tfplugin6.Function.Return.$Properties} m Return message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Return.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.type != null && $Object.hasOwnProperty.call(m, "type") && m.type.length)
                    w.uint32(/* id 1, wireType 2 =*/10).bytes(m.type);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Return message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.Function.Return
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.Function.Return & tfplugin6.Function.Return.$Shape} Return
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Return.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.Function.Return();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.bytes()).length)
                                m.type = v;
                            else
                                delete m.type;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Return;
        })();

        return Function;
    })();

    tfplugin6.FunctionError = (function() {

        /**
         * Properties of a FunctionError.
         * @typedef {Object} tfplugin6.FunctionError.$Properties
         * @property {string|null} [text] FunctionError text
         * @property {number|null} [function_argument] FunctionError function_argument
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a FunctionError.
         * @memberof tfplugin6
         * @interface IFunctionError
         * @augments tfplugin6.FunctionError.$Properties
         * @deprecated Use tfplugin6.FunctionError.$Properties instead.
         */

        /**
         * Shape of a FunctionError.
         * @typedef {tfplugin6.FunctionError.$Properties} tfplugin6.FunctionError.$Shape
         */

        /**
         * Constructs a new FunctionError.
         * @memberof tfplugin6
         * @classdesc Represents a FunctionError.
         * @constructor
         * @param {tfplugin6.FunctionError.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var FunctionError = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * FunctionError text.
         * @member {string} text
         * @memberof tfplugin6.FunctionError
         * @instance
         */
        FunctionError.prototype.text = "";

        /**
         * FunctionError function_argument.
         * @member {number|null|undefined} function_argument
         * @memberof tfplugin6.FunctionError
         * @instance
         */
        FunctionError.prototype.function_argument = null;

        // OneOf field names bound to virtual getters and setters
        var $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(FunctionError.prototype, "_function_argument", {
            get: $util.oneOfGetter($oneOfFields = ["function_argument"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Creates a new FunctionError instance using the specified properties.
         * @function create
         * @memberof tfplugin6.FunctionError
         * @static
         * @param {tfplugin6.FunctionError.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.FunctionError} FunctionError instance
         * @type {{
         *   (properties: tfplugin6.FunctionError.$Shape): tfplugin6.FunctionError & tfplugin6.FunctionError.$Shape;
         *   (properties?: tfplugin6.FunctionError.$Properties): tfplugin6.FunctionError;
         * }}
         */
        FunctionError.create = function(properties) {
            return new FunctionError(properties);
        };

        /**
         * Encodes the specified FunctionError message. Does not implicitly {@link tfplugin6.FunctionError.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.FunctionError
         * @static
         * @param {tfplugin6.FunctionError.$Properties} m FunctionError message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        FunctionError.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.text != null && $Object.hasOwnProperty.call(m, "text") && m.text !== "")
                w.uint32(/* id 1, wireType 2 =*/10).string(m.text);
            if (m.function_argument != null && $Object.hasOwnProperty.call(m, "function_argument"))
                w.uint32(/* id 2, wireType 0 =*/16).int32(m.function_argument);
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a FunctionError message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.FunctionError
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.FunctionError & tfplugin6.FunctionError.$Shape} FunctionError
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        FunctionError.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m, v;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.FunctionError();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                var u = t & 7;
                switch (t >>>= 3) {
                case 1: {
                        if (u !== 2)
                            break;
                        if ((v = r.stringVerify()).length)
                            m.text = v;
                        else
                            delete m.text;
                        continue;
                    }
                case 2: {
                        if (u !== 0)
                            break;
                        m.function_argument = r.int32();
                        m._function_argument = "function_argument";
                        continue;
                    }
                }
                r.skipType(u, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        return FunctionError;
    })();

    tfplugin6.GetMetadata = (function() {

        /**
         * Properties of a GetMetadata.
         * @typedef {Object} tfplugin6.GetMetadata.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetMetadata.
         * @memberof tfplugin6
         * @interface IGetMetadata
         * @augments tfplugin6.GetMetadata.$Properties
         * @deprecated Use tfplugin6.GetMetadata.$Properties instead.
         */

        /**
         * Shape of a GetMetadata.
         * @typedef {tfplugin6.GetMetadata.$Properties} tfplugin6.GetMetadata.$Shape
         */

        /**
         * Constructs a new GetMetadata.
         * @memberof tfplugin6
         * @classdesc Represents a GetMetadata.
         * @constructor
         * @param {tfplugin6.GetMetadata.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var GetMetadata = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new GetMetadata instance using the specified properties.
         * @function create
         * @memberof tfplugin6.GetMetadata
         * @static
         * @param {tfplugin6.GetMetadata.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.GetMetadata} GetMetadata instance
         * @type {{
         *   (properties: tfplugin6.GetMetadata.$Shape): tfplugin6.GetMetadata & tfplugin6.GetMetadata.$Shape;
         *   (properties?: tfplugin6.GetMetadata.$Properties): tfplugin6.GetMetadata;
         * }}
         */
        GetMetadata.create = function(properties) {
            return new GetMetadata(properties);
        };

        /**
         * Encodes the specified GetMetadata message. Does not implicitly {@link tfplugin6.GetMetadata.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.GetMetadata
         * @static
         * @param {tfplugin6.GetMetadata.$Properties} m GetMetadata message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetMetadata.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a GetMetadata message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.GetMetadata
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.GetMetadata & tfplugin6.GetMetadata.$Shape} GetMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetMetadata.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.GetMetadata();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        GetMetadata.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.GetMetadata.Request.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.GetMetadata
             * @interface IRequest
             * @augments tfplugin6.GetMetadata.Request.$Properties
             * @deprecated Use tfplugin6.GetMetadata.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.GetMetadata.Request.$Properties} tfplugin6.GetMetadata.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.GetMetadata
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.GetMetadata.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.GetMetadata.Request
             * @static
             * @param {tfplugin6.GetMetadata.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.GetMetadata.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.GetMetadata.Request.$Shape): tfplugin6.GetMetadata.Request & tfplugin6.GetMetadata.Request.$Shape;
             *   (properties?: tfplugin6.GetMetadata.Request.$Properties): tfplugin6.GetMetadata.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.GetMetadata.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.GetMetadata.Request
             * @static
             * @param {tfplugin6.GetMetadata.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.GetMetadata.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.GetMetadata.Request & tfplugin6.GetMetadata.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.GetMetadata.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    r.skipType(t & 7, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        GetMetadata.FunctionMetadata = (function() {

            /**
             * Properties of a FunctionMetadata.
             * @typedef {Object} tfplugin6.GetMetadata.FunctionMetadata.$Properties
             * @property {string|null} [name] FunctionMetadata name
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FunctionMetadata.
             * @memberof tfplugin6.GetMetadata
             * @interface IFunctionMetadata
             * @augments tfplugin6.GetMetadata.FunctionMetadata.$Properties
             * @deprecated Use tfplugin6.GetMetadata.FunctionMetadata.$Properties instead.
             */

            /**
             * Shape of a FunctionMetadata.
             * @typedef {tfplugin6.GetMetadata.FunctionMetadata.$Properties} tfplugin6.GetMetadata.FunctionMetadata.$Shape
             */

            /**
             * Constructs a new FunctionMetadata.
             * @memberof tfplugin6.GetMetadata
             * @classdesc Represents a FunctionMetadata.
             * @constructor
             * @param {tfplugin6.GetMetadata.FunctionMetadata.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var FunctionMetadata = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * FunctionMetadata name.
             * @member {string} name
             * @memberof tfplugin6.GetMetadata.FunctionMetadata
             * @instance
             */
            FunctionMetadata.prototype.name = "";

            /**
             * Creates a new FunctionMetadata instance using the specified properties.
             * @function create
             * @memberof tfplugin6.GetMetadata.FunctionMetadata
             * @static
             * @param {tfplugin6.GetMetadata.FunctionMetadata.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.GetMetadata.FunctionMetadata} FunctionMetadata instance
             * @type {{
             *   (properties: tfplugin6.GetMetadata.FunctionMetadata.$Shape): tfplugin6.GetMetadata.FunctionMetadata & tfplugin6.GetMetadata.FunctionMetadata.$Shape;
             *   (properties?: tfplugin6.GetMetadata.FunctionMetadata.$Properties): tfplugin6.GetMetadata.FunctionMetadata;
             * }}
             */
            FunctionMetadata.create = function(properties) {
                return new FunctionMetadata(properties);
            };

            /**
             * Encodes the specified FunctionMetadata message. Does not implicitly {@link tfplugin6.GetMetadata.FunctionMetadata.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.GetMetadata.FunctionMetadata
             * @static
             * @param {tfplugin6.GetMetadata.FunctionMetadata.$Properties} m FunctionMetadata message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FunctionMetadata.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.name);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a FunctionMetadata message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.GetMetadata.FunctionMetadata
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.GetMetadata.FunctionMetadata & tfplugin6.GetMetadata.FunctionMetadata.$Shape} FunctionMetadata
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FunctionMetadata.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.GetMetadata.FunctionMetadata();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.name = v;
                            else
                                delete m.name;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return FunctionMetadata;
        })();

        GetMetadata.DataSourceMetadata = (function() {

            /**
             * Properties of a DataSourceMetadata.
             * @typedef {Object} tfplugin6.GetMetadata.DataSourceMetadata.$Properties
             * @property {string|null} [type_name] DataSourceMetadata type_name
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DataSourceMetadata.
             * @memberof tfplugin6.GetMetadata
             * @interface IDataSourceMetadata
             * @augments tfplugin6.GetMetadata.DataSourceMetadata.$Properties
             * @deprecated Use tfplugin6.GetMetadata.DataSourceMetadata.$Properties instead.
             */

            /**
             * Shape of a DataSourceMetadata.
             * @typedef {tfplugin6.GetMetadata.DataSourceMetadata.$Properties} tfplugin6.GetMetadata.DataSourceMetadata.$Shape
             */

            /**
             * Constructs a new DataSourceMetadata.
             * @memberof tfplugin6.GetMetadata
             * @classdesc Represents a DataSourceMetadata.
             * @constructor
             * @param {tfplugin6.GetMetadata.DataSourceMetadata.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var DataSourceMetadata = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * DataSourceMetadata type_name.
             * @member {string} type_name
             * @memberof tfplugin6.GetMetadata.DataSourceMetadata
             * @instance
             */
            DataSourceMetadata.prototype.type_name = "";

            /**
             * Creates a new DataSourceMetadata instance using the specified properties.
             * @function create
             * @memberof tfplugin6.GetMetadata.DataSourceMetadata
             * @static
             * @param {tfplugin6.GetMetadata.DataSourceMetadata.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.GetMetadata.DataSourceMetadata} DataSourceMetadata instance
             * @type {{
             *   (properties: tfplugin6.GetMetadata.DataSourceMetadata.$Shape): tfplugin6.GetMetadata.DataSourceMetadata & tfplugin6.GetMetadata.DataSourceMetadata.$Shape;
             *   (properties?: tfplugin6.GetMetadata.DataSourceMetadata.$Properties): tfplugin6.GetMetadata.DataSourceMetadata;
             * }}
             */
            DataSourceMetadata.create = function(properties) {
                return new DataSourceMetadata(properties);
            };

            /**
             * Encodes the specified DataSourceMetadata message. Does not implicitly {@link tfplugin6.GetMetadata.DataSourceMetadata.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.GetMetadata.DataSourceMetadata
             * @static
             * @param {tfplugin6.GetMetadata.DataSourceMetadata.$Properties} m DataSourceMetadata message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DataSourceMetadata.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.type_name != null && $Object.hasOwnProperty.call(m, "type_name") && m.type_name !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.type_name);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a DataSourceMetadata message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.GetMetadata.DataSourceMetadata
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.GetMetadata.DataSourceMetadata & tfplugin6.GetMetadata.DataSourceMetadata.$Shape} DataSourceMetadata
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DataSourceMetadata.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.GetMetadata.DataSourceMetadata();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.type_name = v;
                            else
                                delete m.type_name;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return DataSourceMetadata;
        })();

        GetMetadata.ResourceMetadata = (function() {

            /**
             * Properties of a ResourceMetadata.
             * @typedef {Object} tfplugin6.GetMetadata.ResourceMetadata.$Properties
             * @property {string|null} [type_name] ResourceMetadata type_name
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ResourceMetadata.
             * @memberof tfplugin6.GetMetadata
             * @interface IResourceMetadata
             * @augments tfplugin6.GetMetadata.ResourceMetadata.$Properties
             * @deprecated Use tfplugin6.GetMetadata.ResourceMetadata.$Properties instead.
             */

            /**
             * Shape of a ResourceMetadata.
             * @typedef {tfplugin6.GetMetadata.ResourceMetadata.$Properties} tfplugin6.GetMetadata.ResourceMetadata.$Shape
             */

            /**
             * Constructs a new ResourceMetadata.
             * @memberof tfplugin6.GetMetadata
             * @classdesc Represents a ResourceMetadata.
             * @constructor
             * @param {tfplugin6.GetMetadata.ResourceMetadata.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var ResourceMetadata = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * ResourceMetadata type_name.
             * @member {string} type_name
             * @memberof tfplugin6.GetMetadata.ResourceMetadata
             * @instance
             */
            ResourceMetadata.prototype.type_name = "";

            /**
             * Creates a new ResourceMetadata instance using the specified properties.
             * @function create
             * @memberof tfplugin6.GetMetadata.ResourceMetadata
             * @static
             * @param {tfplugin6.GetMetadata.ResourceMetadata.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.GetMetadata.ResourceMetadata} ResourceMetadata instance
             * @type {{
             *   (properties: tfplugin6.GetMetadata.ResourceMetadata.$Shape): tfplugin6.GetMetadata.ResourceMetadata & tfplugin6.GetMetadata.ResourceMetadata.$Shape;
             *   (properties?: tfplugin6.GetMetadata.ResourceMetadata.$Properties): tfplugin6.GetMetadata.ResourceMetadata;
             * }}
             */
            ResourceMetadata.create = function(properties) {
                return new ResourceMetadata(properties);
            };

            /**
             * Encodes the specified ResourceMetadata message. Does not implicitly {@link tfplugin6.GetMetadata.ResourceMetadata.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.GetMetadata.ResourceMetadata
             * @static
             * @param {tfplugin6.GetMetadata.ResourceMetadata.$Properties} m ResourceMetadata message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ResourceMetadata.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.type_name != null && $Object.hasOwnProperty.call(m, "type_name") && m.type_name !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.type_name);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a ResourceMetadata message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.GetMetadata.ResourceMetadata
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.GetMetadata.ResourceMetadata & tfplugin6.GetMetadata.ResourceMetadata.$Shape} ResourceMetadata
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ResourceMetadata.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.GetMetadata.ResourceMetadata();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.type_name = v;
                            else
                                delete m.type_name;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ResourceMetadata;
        })();

        GetMetadata.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.GetMetadata.Response.$Properties
             * @property {tfplugin6.ServerCapabilities.$Properties|null} [server_capabilities] Response server_capabilities
             * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] Response diagnostics
             * @property {Array.<tfplugin6.GetMetadata.DataSourceMetadata.$Properties>|null} [data_sources] Response data_sources
             * @property {Array.<tfplugin6.GetMetadata.ResourceMetadata.$Properties>|null} [resources] Response resources
             * @property {Array.<tfplugin6.GetMetadata.FunctionMetadata.$Properties>|null} [functions] Response functions
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.GetMetadata
             * @interface IResponse
             * @augments tfplugin6.GetMetadata.Response.$Properties
             * @deprecated Use tfplugin6.GetMetadata.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {{
             *   server_capabilities?: tfplugin6.ServerCapabilities.$Shape|null;
             *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
             *   data_sources?: Array.<tfplugin6.GetMetadata.DataSourceMetadata.$Shape>|null;
             *   resources?: Array.<tfplugin6.GetMetadata.ResourceMetadata.$Shape>|null;
             *   functions?: Array.<tfplugin6.GetMetadata.FunctionMetadata.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tfplugin6.GetMetadata.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.GetMetadata
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.GetMetadata.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                this.diagnostics = [];
                this.data_sources = [];
                this.resources = [];
                this.functions = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response server_capabilities.
             * @member {tfplugin6.ServerCapabilities.$Properties|null|undefined} server_capabilities
             * @memberof tfplugin6.GetMetadata.Response
             * @instance
             */
            Response.prototype.server_capabilities = null;

            /**
             * Response diagnostics.
             * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
             * @memberof tfplugin6.GetMetadata.Response
             * @instance
             */
            Response.prototype.diagnostics = $util.emptyArray;

            /**
             * Response data_sources.
             * @member {Array.<tfplugin6.GetMetadata.DataSourceMetadata.$Properties>} data_sources
             * @memberof tfplugin6.GetMetadata.Response
             * @instance
             */
            Response.prototype.data_sources = $util.emptyArray;

            /**
             * Response resources.
             * @member {Array.<tfplugin6.GetMetadata.ResourceMetadata.$Properties>} resources
             * @memberof tfplugin6.GetMetadata.Response
             * @instance
             */
            Response.prototype.resources = $util.emptyArray;

            /**
             * Response functions.
             * @member {Array.<tfplugin6.GetMetadata.FunctionMetadata.$Properties>} functions
             * @memberof tfplugin6.GetMetadata.Response
             * @instance
             */
            Response.prototype.functions = $util.emptyArray;

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.GetMetadata.Response
             * @static
             * @param {tfplugin6.GetMetadata.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.GetMetadata.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.GetMetadata.Response.$Shape): tfplugin6.GetMetadata.Response & tfplugin6.GetMetadata.Response.$Shape;
             *   (properties?: tfplugin6.GetMetadata.Response.$Properties): tfplugin6.GetMetadata.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.GetMetadata.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.GetMetadata.Response
             * @static
             * @param {tfplugin6.GetMetadata.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.server_capabilities != null && $Object.hasOwnProperty.call(m, "server_capabilities"))
                    $root.tfplugin6.ServerCapabilities.encode(m.server_capabilities, w.uint32(/* id 1, wireType 2 =*/10).fork(), q + 1).ldelim();
                if (m.diagnostics != null && m.diagnostics.length) {
                    for (var i = 0; i < m.diagnostics.length; ++i)
                        $root.tfplugin6.Diagnostic.encode(m.diagnostics[i], w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                }
                if (m.data_sources != null && m.data_sources.length) {
                    for (var i = 0; i < m.data_sources.length; ++i)
                        $root.tfplugin6.GetMetadata.DataSourceMetadata.encode(m.data_sources[i], w.uint32(/* id 3, wireType 2 =*/26).fork(), q + 1).ldelim();
                }
                if (m.resources != null && m.resources.length) {
                    for (var i = 0; i < m.resources.length; ++i)
                        $root.tfplugin6.GetMetadata.ResourceMetadata.encode(m.resources[i], w.uint32(/* id 4, wireType 2 =*/34).fork(), q + 1).ldelim();
                }
                if (m.functions != null && m.functions.length) {
                    for (var i = 0; i < m.functions.length; ++i)
                        $root.tfplugin6.GetMetadata.FunctionMetadata.encode(m.functions[i], w.uint32(/* id 5, wireType 2 =*/42).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.GetMetadata.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.GetMetadata.Response & tfplugin6.GetMetadata.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.GetMetadata.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            m.server_capabilities = $root.tfplugin6.ServerCapabilities.decode(r, r.size(), $undefined, q + 1, m.server_capabilities);
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if (!(m.diagnostics && m.diagnostics.length))
                                m.diagnostics = [];
                            m.diagnostics.push($root.tfplugin6.Diagnostic.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if (!(m.data_sources && m.data_sources.length))
                                m.data_sources = [];
                            m.data_sources.push($root.tfplugin6.GetMetadata.DataSourceMetadata.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            if (!(m.resources && m.resources.length))
                                m.resources = [];
                            m.resources.push($root.tfplugin6.GetMetadata.ResourceMetadata.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            if (!(m.functions && m.functions.length))
                                m.functions = [];
                            m.functions.push($root.tfplugin6.GetMetadata.FunctionMetadata.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return GetMetadata;
    })();

    tfplugin6.GetProviderSchema = (function() {

        /**
         * Properties of a GetProviderSchema.
         * @typedef {Object} tfplugin6.GetProviderSchema.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetProviderSchema.
         * @memberof tfplugin6
         * @interface IGetProviderSchema
         * @augments tfplugin6.GetProviderSchema.$Properties
         * @deprecated Use tfplugin6.GetProviderSchema.$Properties instead.
         */

        /**
         * Shape of a GetProviderSchema.
         * @typedef {tfplugin6.GetProviderSchema.$Properties} tfplugin6.GetProviderSchema.$Shape
         */

        /**
         * Constructs a new GetProviderSchema.
         * @memberof tfplugin6
         * @classdesc Represents a GetProviderSchema.
         * @constructor
         * @param {tfplugin6.GetProviderSchema.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var GetProviderSchema = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new GetProviderSchema instance using the specified properties.
         * @function create
         * @memberof tfplugin6.GetProviderSchema
         * @static
         * @param {tfplugin6.GetProviderSchema.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.GetProviderSchema} GetProviderSchema instance
         * @type {{
         *   (properties: tfplugin6.GetProviderSchema.$Shape): tfplugin6.GetProviderSchema & tfplugin6.GetProviderSchema.$Shape;
         *   (properties?: tfplugin6.GetProviderSchema.$Properties): tfplugin6.GetProviderSchema;
         * }}
         */
        GetProviderSchema.create = function(properties) {
            return new GetProviderSchema(properties);
        };

        /**
         * Encodes the specified GetProviderSchema message. Does not implicitly {@link tfplugin6.GetProviderSchema.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.GetProviderSchema
         * @static
         * @param {tfplugin6.GetProviderSchema.$Properties} m GetProviderSchema message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetProviderSchema.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a GetProviderSchema message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.GetProviderSchema
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.GetProviderSchema & tfplugin6.GetProviderSchema.$Shape} GetProviderSchema
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetProviderSchema.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.GetProviderSchema();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        GetProviderSchema.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.GetProviderSchema.Request.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.GetProviderSchema
             * @interface IRequest
             * @augments tfplugin6.GetProviderSchema.Request.$Properties
             * @deprecated Use tfplugin6.GetProviderSchema.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.GetProviderSchema.Request.$Properties} tfplugin6.GetProviderSchema.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.GetProviderSchema
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.GetProviderSchema.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.GetProviderSchema.Request
             * @static
             * @param {tfplugin6.GetProviderSchema.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.GetProviderSchema.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.GetProviderSchema.Request.$Shape): tfplugin6.GetProviderSchema.Request & tfplugin6.GetProviderSchema.Request.$Shape;
             *   (properties?: tfplugin6.GetProviderSchema.Request.$Properties): tfplugin6.GetProviderSchema.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.GetProviderSchema.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.GetProviderSchema.Request
             * @static
             * @param {tfplugin6.GetProviderSchema.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.GetProviderSchema.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.GetProviderSchema.Request & tfplugin6.GetProviderSchema.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.GetProviderSchema.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    r.skipType(t & 7, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        GetProviderSchema.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.GetProviderSchema.Response.$Properties
             * @property {tfplugin6.Schema.$Properties|null} [provider] Response provider
             * @property {Object.<string,tfplugin6.Schema.$Properties>|null} [resource_schemas] Response resource_schemas
             * @property {Object.<string,tfplugin6.Schema.$Properties>|null} [data_source_schemas] Response data_source_schemas
             * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] Response diagnostics
             * @property {tfplugin6.ServerCapabilities.$Properties|null} [server_capabilities] Response server_capabilities
             * @property {Object.<string,tfplugin6.Function.$Properties>|null} [functions] Response functions
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.GetProviderSchema
             * @interface IResponse
             * @augments tfplugin6.GetProviderSchema.Response.$Properties
             * @deprecated Use tfplugin6.GetProviderSchema.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {{
             *   provider?: tfplugin6.Schema.$Shape|null;
             *   resource_schemas?: Object.<string,tfplugin6.Schema.$Shape>|null;
             *   data_source_schemas?: Object.<string,tfplugin6.Schema.$Shape>|null;
             *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
             *   server_capabilities?: tfplugin6.ServerCapabilities.$Shape|null;
             *   functions?: Object.<string,tfplugin6.Function.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tfplugin6.GetProviderSchema.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.GetProviderSchema
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.GetProviderSchema.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                this.resource_schemas = {};
                this.data_source_schemas = {};
                this.diagnostics = [];
                this.functions = {};
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response provider.
             * @member {tfplugin6.Schema.$Properties|null|undefined} provider
             * @memberof tfplugin6.GetProviderSchema.Response
             * @instance
             */
            Response.prototype.provider = null;

            /**
             * Response resource_schemas.
             * @member {Object.<string,tfplugin6.Schema.$Properties>} resource_schemas
             * @memberof tfplugin6.GetProviderSchema.Response
             * @instance
             */
            Response.prototype.resource_schemas = $util.emptyObject;

            /**
             * Response data_source_schemas.
             * @member {Object.<string,tfplugin6.Schema.$Properties>} data_source_schemas
             * @memberof tfplugin6.GetProviderSchema.Response
             * @instance
             */
            Response.prototype.data_source_schemas = $util.emptyObject;

            /**
             * Response diagnostics.
             * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
             * @memberof tfplugin6.GetProviderSchema.Response
             * @instance
             */
            Response.prototype.diagnostics = $util.emptyArray;

            /**
             * Response server_capabilities.
             * @member {tfplugin6.ServerCapabilities.$Properties|null|undefined} server_capabilities
             * @memberof tfplugin6.GetProviderSchema.Response
             * @instance
             */
            Response.prototype.server_capabilities = null;

            /**
             * Response functions.
             * @member {Object.<string,tfplugin6.Function.$Properties>} functions
             * @memberof tfplugin6.GetProviderSchema.Response
             * @instance
             */
            Response.prototype.functions = $util.emptyObject;

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.GetProviderSchema.Response
             * @static
             * @param {tfplugin6.GetProviderSchema.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.GetProviderSchema.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.GetProviderSchema.Response.$Shape): tfplugin6.GetProviderSchema.Response & tfplugin6.GetProviderSchema.Response.$Shape;
             *   (properties?: tfplugin6.GetProviderSchema.Response.$Properties): tfplugin6.GetProviderSchema.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.GetProviderSchema.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.GetProviderSchema.Response
             * @static
             * @param {tfplugin6.GetProviderSchema.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.provider != null && $Object.hasOwnProperty.call(m, "provider"))
                    $root.tfplugin6.Schema.encode(m.provider, w.uint32(/* id 1, wireType 2 =*/10).fork(), q + 1).ldelim();
                if (m.resource_schemas != null && $Object.hasOwnProperty.call(m, "resource_schemas")) {
                    for (var ks = $Object.keys(m.resource_schemas), i = 0; i < ks.length; ++i) {
                        w.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(ks[i]);
                        $root.tfplugin6.Schema.encode(m.resource_schemas[ks[i]], w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim().ldelim();
                    }
                }
                if (m.data_source_schemas != null && $Object.hasOwnProperty.call(m, "data_source_schemas")) {
                    for (var ks = $Object.keys(m.data_source_schemas), i = 0; i < ks.length; ++i) {
                        w.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(ks[i]);
                        $root.tfplugin6.Schema.encode(m.data_source_schemas[ks[i]], w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim().ldelim();
                    }
                }
                if (m.diagnostics != null && m.diagnostics.length) {
                    for (var i = 0; i < m.diagnostics.length; ++i)
                        $root.tfplugin6.Diagnostic.encode(m.diagnostics[i], w.uint32(/* id 4, wireType 2 =*/34).fork(), q + 1).ldelim();
                }
                if (m.server_capabilities != null && $Object.hasOwnProperty.call(m, "server_capabilities"))
                    $root.tfplugin6.ServerCapabilities.encode(m.server_capabilities, w.uint32(/* id 6, wireType 2 =*/50).fork(), q + 1).ldelim();
                if (m.functions != null && $Object.hasOwnProperty.call(m, "functions")) {
                    for (var ks = $Object.keys(m.functions), i = 0; i < ks.length; ++i) {
                        w.uint32(/* id 7, wireType 2 =*/58).fork().uint32(/* id 1, wireType 2 =*/10).string(ks[i]);
                        $root.tfplugin6.Function.encode(m.functions[ks[i]], w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim().ldelim();
                    }
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.GetProviderSchema.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.GetProviderSchema.Response & tfplugin6.GetProviderSchema.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, k, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.GetProviderSchema.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            m.provider = $root.tfplugin6.Schema.decode(r, r.size(), $undefined, q + 1, m.provider);
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if (m.resource_schemas === $util.emptyObject)
                                m.resource_schemas = {};
                            var c2 = r.size() + r.pos;
                            if (c2 > r.len)
                                throw $RangeError("index out of range");
                            r.len = c2;
                            k = "";
                            v = null;
                            while (r.pos < c2) {
                                var t2 = r.tag();
                                u = t2 & 7;
                                switch (t2 >>>= 3) {
                                case 1:
                                    if (u !== 2)
                                        break;
                                    k = r.stringVerify();
                                    continue;
                                case 2:
                                    if (u !== 2)
                                        break;
                                    v = $root.tfplugin6.Schema.decode(r, r.size(), $undefined, q + 1, v);
                                    continue;
                                }
                                r.skipType(u, q, t2);
                            }
                            if (r.pos !== c2)
                                throw $RangeError("index out of range");
                            r.len = c;
                            if (k === "__proto__")
                                $util.makeProp(m.resource_schemas, k);
                            m.resource_schemas[k] = v || new $root.tfplugin6.Schema();
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if (m.data_source_schemas === $util.emptyObject)
                                m.data_source_schemas = {};
                            var c2 = r.size() + r.pos;
                            if (c2 > r.len)
                                throw $RangeError("index out of range");
                            r.len = c2;
                            k = "";
                            v = null;
                            while (r.pos < c2) {
                                var t2 = r.tag();
                                u = t2 & 7;
                                switch (t2 >>>= 3) {
                                case 1:
                                    if (u !== 2)
                                        break;
                                    k = r.stringVerify();
                                    continue;
                                case 2:
                                    if (u !== 2)
                                        break;
                                    v = $root.tfplugin6.Schema.decode(r, r.size(), $undefined, q + 1, v);
                                    continue;
                                }
                                r.skipType(u, q, t2);
                            }
                            if (r.pos !== c2)
                                throw $RangeError("index out of range");
                            r.len = c;
                            if (k === "__proto__")
                                $util.makeProp(m.data_source_schemas, k);
                            m.data_source_schemas[k] = v || new $root.tfplugin6.Schema();
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            if (!(m.diagnostics && m.diagnostics.length))
                                m.diagnostics = [];
                            m.diagnostics.push($root.tfplugin6.Diagnostic.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 6: {
                            if (u !== 2)
                                break;
                            m.server_capabilities = $root.tfplugin6.ServerCapabilities.decode(r, r.size(), $undefined, q + 1, m.server_capabilities);
                            continue;
                        }
                    case 7: {
                            if (u !== 2)
                                break;
                            if (m.functions === $util.emptyObject)
                                m.functions = {};
                            var c2 = r.size() + r.pos;
                            if (c2 > r.len)
                                throw $RangeError("index out of range");
                            r.len = c2;
                            k = "";
                            v = null;
                            while (r.pos < c2) {
                                var t2 = r.tag();
                                u = t2 & 7;
                                switch (t2 >>>= 3) {
                                case 1:
                                    if (u !== 2)
                                        break;
                                    k = r.stringVerify();
                                    continue;
                                case 2:
                                    if (u !== 2)
                                        break;
                                    v = $root.tfplugin6.Function.decode(r, r.size(), $undefined, q + 1, v);
                                    continue;
                                }
                                r.skipType(u, q, t2);
                            }
                            if (r.pos !== c2)
                                throw $RangeError("index out of range");
                            r.len = c;
                            if (k === "__proto__")
                                $util.makeProp(m.functions, k);
                            m.functions[k] = v || new $root.tfplugin6.Function();
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return GetProviderSchema;
    })();

    tfplugin6.ValidateProviderConfig = (function() {

        /**
         * Properties of a ValidateProviderConfig.
         * @typedef {Object} tfplugin6.ValidateProviderConfig.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ValidateProviderConfig.
         * @memberof tfplugin6
         * @interface IValidateProviderConfig
         * @augments tfplugin6.ValidateProviderConfig.$Properties
         * @deprecated Use tfplugin6.ValidateProviderConfig.$Properties instead.
         */

        /**
         * Shape of a ValidateProviderConfig.
         * @typedef {tfplugin6.ValidateProviderConfig.$Properties} tfplugin6.ValidateProviderConfig.$Shape
         */

        /**
         * Constructs a new ValidateProviderConfig.
         * @memberof tfplugin6
         * @classdesc Represents a ValidateProviderConfig.
         * @constructor
         * @param {tfplugin6.ValidateProviderConfig.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var ValidateProviderConfig = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new ValidateProviderConfig instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ValidateProviderConfig
         * @static
         * @param {tfplugin6.ValidateProviderConfig.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ValidateProviderConfig} ValidateProviderConfig instance
         * @type {{
         *   (properties: tfplugin6.ValidateProviderConfig.$Shape): tfplugin6.ValidateProviderConfig & tfplugin6.ValidateProviderConfig.$Shape;
         *   (properties?: tfplugin6.ValidateProviderConfig.$Properties): tfplugin6.ValidateProviderConfig;
         * }}
         */
        ValidateProviderConfig.create = function(properties) {
            return new ValidateProviderConfig(properties);
        };

        /**
         * Encodes the specified ValidateProviderConfig message. Does not implicitly {@link tfplugin6.ValidateProviderConfig.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ValidateProviderConfig
         * @static
         * @param {tfplugin6.ValidateProviderConfig.$Properties} m ValidateProviderConfig message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ValidateProviderConfig.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a ValidateProviderConfig message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ValidateProviderConfig
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.ValidateProviderConfig & tfplugin6.ValidateProviderConfig.$Shape} ValidateProviderConfig
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ValidateProviderConfig.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.ValidateProviderConfig();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        ValidateProviderConfig.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.ValidateProviderConfig.Request.$Properties
             * @property {tfplugin6.DynamicValue.$Properties|null} [config] Request config
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.ValidateProviderConfig
             * @interface IRequest
             * @augments tfplugin6.ValidateProviderConfig.Request.$Properties
             * @deprecated Use tfplugin6.ValidateProviderConfig.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.ValidateProviderConfig.Request.$Properties} tfplugin6.ValidateProviderConfig.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.ValidateProviderConfig
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.ValidateProviderConfig.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Request config.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} config
             * @memberof tfplugin6.ValidateProviderConfig.Request
             * @instance
             */
            Request.prototype.config = null;

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ValidateProviderConfig.Request
             * @static
             * @param {tfplugin6.ValidateProviderConfig.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ValidateProviderConfig.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.ValidateProviderConfig.Request.$Shape): tfplugin6.ValidateProviderConfig.Request & tfplugin6.ValidateProviderConfig.Request.$Shape;
             *   (properties?: tfplugin6.ValidateProviderConfig.Request.$Properties): tfplugin6.ValidateProviderConfig.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.ValidateProviderConfig.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ValidateProviderConfig.Request
             * @static
             * @param {tfplugin6.ValidateProviderConfig.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.config != null && $Object.hasOwnProperty.call(m, "config"))
                    $root.tfplugin6.DynamicValue.encode(m.config, w.uint32(/* id 1, wireType 2 =*/10).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ValidateProviderConfig.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ValidateProviderConfig.Request & tfplugin6.ValidateProviderConfig.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ValidateProviderConfig.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            m.config = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.config);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        ValidateProviderConfig.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.ValidateProviderConfig.Response.$Properties
             * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] Response diagnostics
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.ValidateProviderConfig
             * @interface IResponse
             * @augments tfplugin6.ValidateProviderConfig.Response.$Properties
             * @deprecated Use tfplugin6.ValidateProviderConfig.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {{
             *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tfplugin6.ValidateProviderConfig.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.ValidateProviderConfig
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.ValidateProviderConfig.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                this.diagnostics = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response diagnostics.
             * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
             * @memberof tfplugin6.ValidateProviderConfig.Response
             * @instance
             */
            Response.prototype.diagnostics = $util.emptyArray;

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ValidateProviderConfig.Response
             * @static
             * @param {tfplugin6.ValidateProviderConfig.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ValidateProviderConfig.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.ValidateProviderConfig.Response.$Shape): tfplugin6.ValidateProviderConfig.Response & tfplugin6.ValidateProviderConfig.Response.$Shape;
             *   (properties?: tfplugin6.ValidateProviderConfig.Response.$Properties): tfplugin6.ValidateProviderConfig.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.ValidateProviderConfig.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ValidateProviderConfig.Response
             * @static
             * @param {tfplugin6.ValidateProviderConfig.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.diagnostics != null && m.diagnostics.length) {
                    for (var i = 0; i < m.diagnostics.length; ++i)
                        $root.tfplugin6.Diagnostic.encode(m.diagnostics[i], w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ValidateProviderConfig.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ValidateProviderConfig.Response & tfplugin6.ValidateProviderConfig.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ValidateProviderConfig.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 2: {
                            if (u !== 2)
                                break;
                            if (!(m.diagnostics && m.diagnostics.length))
                                m.diagnostics = [];
                            m.diagnostics.push($root.tfplugin6.Diagnostic.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return ValidateProviderConfig;
    })();

    tfplugin6.UpgradeResourceState = (function() {

        /**
         * Properties of an UpgradeResourceState.
         * @typedef {Object} tfplugin6.UpgradeResourceState.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an UpgradeResourceState.
         * @memberof tfplugin6
         * @interface IUpgradeResourceState
         * @augments tfplugin6.UpgradeResourceState.$Properties
         * @deprecated Use tfplugin6.UpgradeResourceState.$Properties instead.
         */

        /**
         * Shape of an UpgradeResourceState.
         * @typedef {tfplugin6.UpgradeResourceState.$Properties} tfplugin6.UpgradeResourceState.$Shape
         */

        /**
         * Constructs a new UpgradeResourceState.
         * @memberof tfplugin6
         * @classdesc Represents an UpgradeResourceState.
         * @constructor
         * @param {tfplugin6.UpgradeResourceState.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var UpgradeResourceState = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new UpgradeResourceState instance using the specified properties.
         * @function create
         * @memberof tfplugin6.UpgradeResourceState
         * @static
         * @param {tfplugin6.UpgradeResourceState.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.UpgradeResourceState} UpgradeResourceState instance
         * @type {{
         *   (properties: tfplugin6.UpgradeResourceState.$Shape): tfplugin6.UpgradeResourceState & tfplugin6.UpgradeResourceState.$Shape;
         *   (properties?: tfplugin6.UpgradeResourceState.$Properties): tfplugin6.UpgradeResourceState;
         * }}
         */
        UpgradeResourceState.create = function(properties) {
            return new UpgradeResourceState(properties);
        };

        /**
         * Encodes the specified UpgradeResourceState message. Does not implicitly {@link tfplugin6.UpgradeResourceState.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.UpgradeResourceState
         * @static
         * @param {tfplugin6.UpgradeResourceState.$Properties} m UpgradeResourceState message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UpgradeResourceState.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes an UpgradeResourceState message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.UpgradeResourceState
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.UpgradeResourceState & tfplugin6.UpgradeResourceState.$Shape} UpgradeResourceState
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UpgradeResourceState.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.UpgradeResourceState();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        UpgradeResourceState.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.UpgradeResourceState.Request.$Properties
             * @property {string|null} [type_name] Request type_name
             * @property {number|null} [version] Request version
             * @property {tfplugin6.RawState.$Properties|null} [raw_state] Request raw_state
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.UpgradeResourceState
             * @interface IRequest
             * @augments tfplugin6.UpgradeResourceState.Request.$Properties
             * @deprecated Use tfplugin6.UpgradeResourceState.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.UpgradeResourceState.Request.$Properties} tfplugin6.UpgradeResourceState.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.UpgradeResourceState
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.UpgradeResourceState.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Request type_name.
             * @member {string} type_name
             * @memberof tfplugin6.UpgradeResourceState.Request
             * @instance
             */
            Request.prototype.type_name = "";

            /**
             * Request version.
             * @member {number} version
             * @memberof tfplugin6.UpgradeResourceState.Request
             * @instance
             */
            Request.prototype.version = 0;

            /**
             * Request raw_state.
             * @member {tfplugin6.RawState.$Properties|null|undefined} raw_state
             * @memberof tfplugin6.UpgradeResourceState.Request
             * @instance
             */
            Request.prototype.raw_state = null;

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.UpgradeResourceState.Request
             * @static
             * @param {tfplugin6.UpgradeResourceState.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.UpgradeResourceState.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.UpgradeResourceState.Request.$Shape): tfplugin6.UpgradeResourceState.Request & tfplugin6.UpgradeResourceState.Request.$Shape;
             *   (properties?: tfplugin6.UpgradeResourceState.Request.$Properties): tfplugin6.UpgradeResourceState.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.UpgradeResourceState.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.UpgradeResourceState.Request
             * @static
             * @param {tfplugin6.UpgradeResourceState.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.type_name != null && $Object.hasOwnProperty.call(m, "type_name") && m.type_name !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.type_name);
                if (m.version != null && $Object.hasOwnProperty.call(m, "version") && m.version !== 0)
                    w.uint32(/* id 2, wireType 0 =*/16).int32(m.version);
                if (m.raw_state != null && $Object.hasOwnProperty.call(m, "raw_state"))
                    $root.tfplugin6.RawState.encode(m.raw_state, w.uint32(/* id 3, wireType 2 =*/26).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.UpgradeResourceState.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.UpgradeResourceState.Request & tfplugin6.UpgradeResourceState.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.UpgradeResourceState.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.type_name = v;
                            else
                                delete m.type_name;
                            continue;
                        }
                    case 2: {
                            if (u !== 0)
                                break;
                            if (v = r.int32())
                                m.version = v;
                            else
                                delete m.version;
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.raw_state = $root.tfplugin6.RawState.decode(r, r.size(), $undefined, q + 1, m.raw_state);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        UpgradeResourceState.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.UpgradeResourceState.Response.$Properties
             * @property {tfplugin6.DynamicValue.$Properties|null} [upgraded_state] Response upgraded_state
             * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] Response diagnostics
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.UpgradeResourceState
             * @interface IResponse
             * @augments tfplugin6.UpgradeResourceState.Response.$Properties
             * @deprecated Use tfplugin6.UpgradeResourceState.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {{
             *   upgraded_state?: tfplugin6.DynamicValue.$Shape|null;
             *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tfplugin6.UpgradeResourceState.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.UpgradeResourceState
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.UpgradeResourceState.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                this.diagnostics = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response upgraded_state.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} upgraded_state
             * @memberof tfplugin6.UpgradeResourceState.Response
             * @instance
             */
            Response.prototype.upgraded_state = null;

            /**
             * Response diagnostics.
             * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
             * @memberof tfplugin6.UpgradeResourceState.Response
             * @instance
             */
            Response.prototype.diagnostics = $util.emptyArray;

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.UpgradeResourceState.Response
             * @static
             * @param {tfplugin6.UpgradeResourceState.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.UpgradeResourceState.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.UpgradeResourceState.Response.$Shape): tfplugin6.UpgradeResourceState.Response & tfplugin6.UpgradeResourceState.Response.$Shape;
             *   (properties?: tfplugin6.UpgradeResourceState.Response.$Properties): tfplugin6.UpgradeResourceState.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.UpgradeResourceState.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.UpgradeResourceState.Response
             * @static
             * @param {tfplugin6.UpgradeResourceState.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.upgraded_state != null && $Object.hasOwnProperty.call(m, "upgraded_state"))
                    $root.tfplugin6.DynamicValue.encode(m.upgraded_state, w.uint32(/* id 1, wireType 2 =*/10).fork(), q + 1).ldelim();
                if (m.diagnostics != null && m.diagnostics.length) {
                    for (var i = 0; i < m.diagnostics.length; ++i)
                        $root.tfplugin6.Diagnostic.encode(m.diagnostics[i], w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.UpgradeResourceState.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.UpgradeResourceState.Response & tfplugin6.UpgradeResourceState.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.UpgradeResourceState.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            m.upgraded_state = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.upgraded_state);
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if (!(m.diagnostics && m.diagnostics.length))
                                m.diagnostics = [];
                            m.diagnostics.push($root.tfplugin6.Diagnostic.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return UpgradeResourceState;
    })();

    tfplugin6.GetResourceIdentitySchemas = (function() {

        /**
         * Properties of a GetResourceIdentitySchemas.
         * @typedef {Object} tfplugin6.GetResourceIdentitySchemas.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetResourceIdentitySchemas.
         * @memberof tfplugin6
         * @interface IGetResourceIdentitySchemas
         * @augments tfplugin6.GetResourceIdentitySchemas.$Properties
         * @deprecated Use tfplugin6.GetResourceIdentitySchemas.$Properties instead.
         */

        /**
         * Shape of a GetResourceIdentitySchemas.
         * @typedef {tfplugin6.GetResourceIdentitySchemas.$Properties} tfplugin6.GetResourceIdentitySchemas.$Shape
         */

        /**
         * Constructs a new GetResourceIdentitySchemas.
         * @memberof tfplugin6
         * @classdesc Represents a GetResourceIdentitySchemas.
         * @constructor
         * @param {tfplugin6.GetResourceIdentitySchemas.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var GetResourceIdentitySchemas = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new GetResourceIdentitySchemas instance using the specified properties.
         * @function create
         * @memberof tfplugin6.GetResourceIdentitySchemas
         * @static
         * @param {tfplugin6.GetResourceIdentitySchemas.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.GetResourceIdentitySchemas} GetResourceIdentitySchemas instance
         * @type {{
         *   (properties: tfplugin6.GetResourceIdentitySchemas.$Shape): tfplugin6.GetResourceIdentitySchemas & tfplugin6.GetResourceIdentitySchemas.$Shape;
         *   (properties?: tfplugin6.GetResourceIdentitySchemas.$Properties): tfplugin6.GetResourceIdentitySchemas;
         * }}
         */
        GetResourceIdentitySchemas.create = function(properties) {
            return new GetResourceIdentitySchemas(properties);
        };

        /**
         * Encodes the specified GetResourceIdentitySchemas message. Does not implicitly {@link tfplugin6.GetResourceIdentitySchemas.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.GetResourceIdentitySchemas
         * @static
         * @param {tfplugin6.GetResourceIdentitySchemas.$Properties} m GetResourceIdentitySchemas message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetResourceIdentitySchemas.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a GetResourceIdentitySchemas message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.GetResourceIdentitySchemas
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.GetResourceIdentitySchemas & tfplugin6.GetResourceIdentitySchemas.$Shape} GetResourceIdentitySchemas
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetResourceIdentitySchemas.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.GetResourceIdentitySchemas();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        GetResourceIdentitySchemas.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.GetResourceIdentitySchemas.Request.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.GetResourceIdentitySchemas
             * @interface IRequest
             * @augments tfplugin6.GetResourceIdentitySchemas.Request.$Properties
             * @deprecated Use tfplugin6.GetResourceIdentitySchemas.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.GetResourceIdentitySchemas.Request.$Properties} tfplugin6.GetResourceIdentitySchemas.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.GetResourceIdentitySchemas
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.GetResourceIdentitySchemas.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.GetResourceIdentitySchemas.Request
             * @static
             * @param {tfplugin6.GetResourceIdentitySchemas.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.GetResourceIdentitySchemas.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.GetResourceIdentitySchemas.Request.$Shape): tfplugin6.GetResourceIdentitySchemas.Request & tfplugin6.GetResourceIdentitySchemas.Request.$Shape;
             *   (properties?: tfplugin6.GetResourceIdentitySchemas.Request.$Properties): tfplugin6.GetResourceIdentitySchemas.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.GetResourceIdentitySchemas.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.GetResourceIdentitySchemas.Request
             * @static
             * @param {tfplugin6.GetResourceIdentitySchemas.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.GetResourceIdentitySchemas.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.GetResourceIdentitySchemas.Request & tfplugin6.GetResourceIdentitySchemas.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.GetResourceIdentitySchemas.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    r.skipType(t & 7, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        GetResourceIdentitySchemas.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.GetResourceIdentitySchemas.Response.$Properties
             * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] Response diagnostics
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.GetResourceIdentitySchemas
             * @interface IResponse
             * @augments tfplugin6.GetResourceIdentitySchemas.Response.$Properties
             * @deprecated Use tfplugin6.GetResourceIdentitySchemas.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {{
             *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tfplugin6.GetResourceIdentitySchemas.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.GetResourceIdentitySchemas
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.GetResourceIdentitySchemas.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                this.diagnostics = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response diagnostics.
             * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
             * @memberof tfplugin6.GetResourceIdentitySchemas.Response
             * @instance
             */
            Response.prototype.diagnostics = $util.emptyArray;

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.GetResourceIdentitySchemas.Response
             * @static
             * @param {tfplugin6.GetResourceIdentitySchemas.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.GetResourceIdentitySchemas.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.GetResourceIdentitySchemas.Response.$Shape): tfplugin6.GetResourceIdentitySchemas.Response & tfplugin6.GetResourceIdentitySchemas.Response.$Shape;
             *   (properties?: tfplugin6.GetResourceIdentitySchemas.Response.$Properties): tfplugin6.GetResourceIdentitySchemas.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.GetResourceIdentitySchemas.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.GetResourceIdentitySchemas.Response
             * @static
             * @param {tfplugin6.GetResourceIdentitySchemas.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.diagnostics != null && m.diagnostics.length) {
                    for (var i = 0; i < m.diagnostics.length; ++i)
                        $root.tfplugin6.Diagnostic.encode(m.diagnostics[i], w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.GetResourceIdentitySchemas.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.GetResourceIdentitySchemas.Response & tfplugin6.GetResourceIdentitySchemas.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.GetResourceIdentitySchemas.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 2: {
                            if (u !== 2)
                                break;
                            if (!(m.diagnostics && m.diagnostics.length))
                                m.diagnostics = [];
                            m.diagnostics.push($root.tfplugin6.Diagnostic.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return GetResourceIdentitySchemas;
    })();

    tfplugin6.ValidateResourceConfig = (function() {

        /**
         * Properties of a ValidateResourceConfig.
         * @typedef {Object} tfplugin6.ValidateResourceConfig.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ValidateResourceConfig.
         * @memberof tfplugin6
         * @interface IValidateResourceConfig
         * @augments tfplugin6.ValidateResourceConfig.$Properties
         * @deprecated Use tfplugin6.ValidateResourceConfig.$Properties instead.
         */

        /**
         * Shape of a ValidateResourceConfig.
         * @typedef {tfplugin6.ValidateResourceConfig.$Properties} tfplugin6.ValidateResourceConfig.$Shape
         */

        /**
         * Constructs a new ValidateResourceConfig.
         * @memberof tfplugin6
         * @classdesc Represents a ValidateResourceConfig.
         * @constructor
         * @param {tfplugin6.ValidateResourceConfig.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var ValidateResourceConfig = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new ValidateResourceConfig instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ValidateResourceConfig
         * @static
         * @param {tfplugin6.ValidateResourceConfig.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ValidateResourceConfig} ValidateResourceConfig instance
         * @type {{
         *   (properties: tfplugin6.ValidateResourceConfig.$Shape): tfplugin6.ValidateResourceConfig & tfplugin6.ValidateResourceConfig.$Shape;
         *   (properties?: tfplugin6.ValidateResourceConfig.$Properties): tfplugin6.ValidateResourceConfig;
         * }}
         */
        ValidateResourceConfig.create = function(properties) {
            return new ValidateResourceConfig(properties);
        };

        /**
         * Encodes the specified ValidateResourceConfig message. Does not implicitly {@link tfplugin6.ValidateResourceConfig.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ValidateResourceConfig
         * @static
         * @param {tfplugin6.ValidateResourceConfig.$Properties} m ValidateResourceConfig message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ValidateResourceConfig.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a ValidateResourceConfig message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ValidateResourceConfig
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.ValidateResourceConfig & tfplugin6.ValidateResourceConfig.$Shape} ValidateResourceConfig
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ValidateResourceConfig.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.ValidateResourceConfig();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        ValidateResourceConfig.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.ValidateResourceConfig.Request.$Properties
             * @property {string|null} [type_name] Request type_name
             * @property {tfplugin6.DynamicValue.$Properties|null} [config] Request config
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.ValidateResourceConfig
             * @interface IRequest
             * @augments tfplugin6.ValidateResourceConfig.Request.$Properties
             * @deprecated Use tfplugin6.ValidateResourceConfig.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.ValidateResourceConfig.Request.$Properties} tfplugin6.ValidateResourceConfig.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.ValidateResourceConfig
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.ValidateResourceConfig.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Request type_name.
             * @member {string} type_name
             * @memberof tfplugin6.ValidateResourceConfig.Request
             * @instance
             */
            Request.prototype.type_name = "";

            /**
             * Request config.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} config
             * @memberof tfplugin6.ValidateResourceConfig.Request
             * @instance
             */
            Request.prototype.config = null;

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ValidateResourceConfig.Request
             * @static
             * @param {tfplugin6.ValidateResourceConfig.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ValidateResourceConfig.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.ValidateResourceConfig.Request.$Shape): tfplugin6.ValidateResourceConfig.Request & tfplugin6.ValidateResourceConfig.Request.$Shape;
             *   (properties?: tfplugin6.ValidateResourceConfig.Request.$Properties): tfplugin6.ValidateResourceConfig.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.ValidateResourceConfig.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ValidateResourceConfig.Request
             * @static
             * @param {tfplugin6.ValidateResourceConfig.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.type_name != null && $Object.hasOwnProperty.call(m, "type_name") && m.type_name !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.type_name);
                if (m.config != null && $Object.hasOwnProperty.call(m, "config"))
                    $root.tfplugin6.DynamicValue.encode(m.config, w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ValidateResourceConfig.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ValidateResourceConfig.Request & tfplugin6.ValidateResourceConfig.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ValidateResourceConfig.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.type_name = v;
                            else
                                delete m.type_name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.config = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.config);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        ValidateResourceConfig.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.ValidateResourceConfig.Response.$Properties
             * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] Response diagnostics
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.ValidateResourceConfig
             * @interface IResponse
             * @augments tfplugin6.ValidateResourceConfig.Response.$Properties
             * @deprecated Use tfplugin6.ValidateResourceConfig.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {{
             *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tfplugin6.ValidateResourceConfig.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.ValidateResourceConfig
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.ValidateResourceConfig.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                this.diagnostics = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response diagnostics.
             * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
             * @memberof tfplugin6.ValidateResourceConfig.Response
             * @instance
             */
            Response.prototype.diagnostics = $util.emptyArray;

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ValidateResourceConfig.Response
             * @static
             * @param {tfplugin6.ValidateResourceConfig.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ValidateResourceConfig.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.ValidateResourceConfig.Response.$Shape): tfplugin6.ValidateResourceConfig.Response & tfplugin6.ValidateResourceConfig.Response.$Shape;
             *   (properties?: tfplugin6.ValidateResourceConfig.Response.$Properties): tfplugin6.ValidateResourceConfig.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.ValidateResourceConfig.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ValidateResourceConfig.Response
             * @static
             * @param {tfplugin6.ValidateResourceConfig.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.diagnostics != null && m.diagnostics.length) {
                    for (var i = 0; i < m.diagnostics.length; ++i)
                        $root.tfplugin6.Diagnostic.encode(m.diagnostics[i], w.uint32(/* id 1, wireType 2 =*/10).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ValidateResourceConfig.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ValidateResourceConfig.Response & tfplugin6.ValidateResourceConfig.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ValidateResourceConfig.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.diagnostics && m.diagnostics.length))
                                m.diagnostics = [];
                            m.diagnostics.push($root.tfplugin6.Diagnostic.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return ValidateResourceConfig;
    })();

    tfplugin6.ValidateDataResourceConfig = (function() {

        /**
         * Properties of a ValidateDataResourceConfig.
         * @typedef {Object} tfplugin6.ValidateDataResourceConfig.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ValidateDataResourceConfig.
         * @memberof tfplugin6
         * @interface IValidateDataResourceConfig
         * @augments tfplugin6.ValidateDataResourceConfig.$Properties
         * @deprecated Use tfplugin6.ValidateDataResourceConfig.$Properties instead.
         */

        /**
         * Shape of a ValidateDataResourceConfig.
         * @typedef {tfplugin6.ValidateDataResourceConfig.$Properties} tfplugin6.ValidateDataResourceConfig.$Shape
         */

        /**
         * Constructs a new ValidateDataResourceConfig.
         * @memberof tfplugin6
         * @classdesc Represents a ValidateDataResourceConfig.
         * @constructor
         * @param {tfplugin6.ValidateDataResourceConfig.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var ValidateDataResourceConfig = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new ValidateDataResourceConfig instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ValidateDataResourceConfig
         * @static
         * @param {tfplugin6.ValidateDataResourceConfig.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ValidateDataResourceConfig} ValidateDataResourceConfig instance
         * @type {{
         *   (properties: tfplugin6.ValidateDataResourceConfig.$Shape): tfplugin6.ValidateDataResourceConfig & tfplugin6.ValidateDataResourceConfig.$Shape;
         *   (properties?: tfplugin6.ValidateDataResourceConfig.$Properties): tfplugin6.ValidateDataResourceConfig;
         * }}
         */
        ValidateDataResourceConfig.create = function(properties) {
            return new ValidateDataResourceConfig(properties);
        };

        /**
         * Encodes the specified ValidateDataResourceConfig message. Does not implicitly {@link tfplugin6.ValidateDataResourceConfig.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ValidateDataResourceConfig
         * @static
         * @param {tfplugin6.ValidateDataResourceConfig.$Properties} m ValidateDataResourceConfig message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ValidateDataResourceConfig.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a ValidateDataResourceConfig message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ValidateDataResourceConfig
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.ValidateDataResourceConfig & tfplugin6.ValidateDataResourceConfig.$Shape} ValidateDataResourceConfig
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ValidateDataResourceConfig.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.ValidateDataResourceConfig();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        ValidateDataResourceConfig.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.ValidateDataResourceConfig.Request.$Properties
             * @property {string|null} [type_name] Request type_name
             * @property {tfplugin6.DynamicValue.$Properties|null} [config] Request config
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.ValidateDataResourceConfig
             * @interface IRequest
             * @augments tfplugin6.ValidateDataResourceConfig.Request.$Properties
             * @deprecated Use tfplugin6.ValidateDataResourceConfig.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.ValidateDataResourceConfig.Request.$Properties} tfplugin6.ValidateDataResourceConfig.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.ValidateDataResourceConfig
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.ValidateDataResourceConfig.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Request type_name.
             * @member {string} type_name
             * @memberof tfplugin6.ValidateDataResourceConfig.Request
             * @instance
             */
            Request.prototype.type_name = "";

            /**
             * Request config.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} config
             * @memberof tfplugin6.ValidateDataResourceConfig.Request
             * @instance
             */
            Request.prototype.config = null;

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ValidateDataResourceConfig.Request
             * @static
             * @param {tfplugin6.ValidateDataResourceConfig.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ValidateDataResourceConfig.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.ValidateDataResourceConfig.Request.$Shape): tfplugin6.ValidateDataResourceConfig.Request & tfplugin6.ValidateDataResourceConfig.Request.$Shape;
             *   (properties?: tfplugin6.ValidateDataResourceConfig.Request.$Properties): tfplugin6.ValidateDataResourceConfig.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.ValidateDataResourceConfig.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ValidateDataResourceConfig.Request
             * @static
             * @param {tfplugin6.ValidateDataResourceConfig.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.type_name != null && $Object.hasOwnProperty.call(m, "type_name") && m.type_name !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.type_name);
                if (m.config != null && $Object.hasOwnProperty.call(m, "config"))
                    $root.tfplugin6.DynamicValue.encode(m.config, w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ValidateDataResourceConfig.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ValidateDataResourceConfig.Request & tfplugin6.ValidateDataResourceConfig.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ValidateDataResourceConfig.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.type_name = v;
                            else
                                delete m.type_name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.config = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.config);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        ValidateDataResourceConfig.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.ValidateDataResourceConfig.Response.$Properties
             * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] Response diagnostics
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.ValidateDataResourceConfig
             * @interface IResponse
             * @augments tfplugin6.ValidateDataResourceConfig.Response.$Properties
             * @deprecated Use tfplugin6.ValidateDataResourceConfig.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {{
             *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tfplugin6.ValidateDataResourceConfig.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.ValidateDataResourceConfig
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.ValidateDataResourceConfig.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                this.diagnostics = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response diagnostics.
             * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
             * @memberof tfplugin6.ValidateDataResourceConfig.Response
             * @instance
             */
            Response.prototype.diagnostics = $util.emptyArray;

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ValidateDataResourceConfig.Response
             * @static
             * @param {tfplugin6.ValidateDataResourceConfig.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ValidateDataResourceConfig.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.ValidateDataResourceConfig.Response.$Shape): tfplugin6.ValidateDataResourceConfig.Response & tfplugin6.ValidateDataResourceConfig.Response.$Shape;
             *   (properties?: tfplugin6.ValidateDataResourceConfig.Response.$Properties): tfplugin6.ValidateDataResourceConfig.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.ValidateDataResourceConfig.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ValidateDataResourceConfig.Response
             * @static
             * @param {tfplugin6.ValidateDataResourceConfig.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.diagnostics != null && m.diagnostics.length) {
                    for (var i = 0; i < m.diagnostics.length; ++i)
                        $root.tfplugin6.Diagnostic.encode(m.diagnostics[i], w.uint32(/* id 1, wireType 2 =*/10).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ValidateDataResourceConfig.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ValidateDataResourceConfig.Response & tfplugin6.ValidateDataResourceConfig.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ValidateDataResourceConfig.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.diagnostics && m.diagnostics.length))
                                m.diagnostics = [];
                            m.diagnostics.push($root.tfplugin6.Diagnostic.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return ValidateDataResourceConfig;
    })();

    tfplugin6.ConfigureProvider = (function() {

        /**
         * Properties of a ConfigureProvider.
         * @typedef {Object} tfplugin6.ConfigureProvider.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ConfigureProvider.
         * @memberof tfplugin6
         * @interface IConfigureProvider
         * @augments tfplugin6.ConfigureProvider.$Properties
         * @deprecated Use tfplugin6.ConfigureProvider.$Properties instead.
         */

        /**
         * Shape of a ConfigureProvider.
         * @typedef {tfplugin6.ConfigureProvider.$Properties} tfplugin6.ConfigureProvider.$Shape
         */

        /**
         * Constructs a new ConfigureProvider.
         * @memberof tfplugin6
         * @classdesc Represents a ConfigureProvider.
         * @constructor
         * @param {tfplugin6.ConfigureProvider.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var ConfigureProvider = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new ConfigureProvider instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ConfigureProvider
         * @static
         * @param {tfplugin6.ConfigureProvider.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ConfigureProvider} ConfigureProvider instance
         * @type {{
         *   (properties: tfplugin6.ConfigureProvider.$Shape): tfplugin6.ConfigureProvider & tfplugin6.ConfigureProvider.$Shape;
         *   (properties?: tfplugin6.ConfigureProvider.$Properties): tfplugin6.ConfigureProvider;
         * }}
         */
        ConfigureProvider.create = function(properties) {
            return new ConfigureProvider(properties);
        };

        /**
         * Encodes the specified ConfigureProvider message. Does not implicitly {@link tfplugin6.ConfigureProvider.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ConfigureProvider
         * @static
         * @param {tfplugin6.ConfigureProvider.$Properties} m ConfigureProvider message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ConfigureProvider.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a ConfigureProvider message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ConfigureProvider
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.ConfigureProvider & tfplugin6.ConfigureProvider.$Shape} ConfigureProvider
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ConfigureProvider.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.ConfigureProvider();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        ConfigureProvider.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.ConfigureProvider.Request.$Properties
             * @property {string|null} [terraform_version] Request terraform_version
             * @property {tfplugin6.DynamicValue.$Properties|null} [config] Request config
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.ConfigureProvider
             * @interface IRequest
             * @augments tfplugin6.ConfigureProvider.Request.$Properties
             * @deprecated Use tfplugin6.ConfigureProvider.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.ConfigureProvider.Request.$Properties} tfplugin6.ConfigureProvider.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.ConfigureProvider
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.ConfigureProvider.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Request terraform_version.
             * @member {string} terraform_version
             * @memberof tfplugin6.ConfigureProvider.Request
             * @instance
             */
            Request.prototype.terraform_version = "";

            /**
             * Request config.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} config
             * @memberof tfplugin6.ConfigureProvider.Request
             * @instance
             */
            Request.prototype.config = null;

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ConfigureProvider.Request
             * @static
             * @param {tfplugin6.ConfigureProvider.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ConfigureProvider.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.ConfigureProvider.Request.$Shape): tfplugin6.ConfigureProvider.Request & tfplugin6.ConfigureProvider.Request.$Shape;
             *   (properties?: tfplugin6.ConfigureProvider.Request.$Properties): tfplugin6.ConfigureProvider.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.ConfigureProvider.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ConfigureProvider.Request
             * @static
             * @param {tfplugin6.ConfigureProvider.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.terraform_version != null && $Object.hasOwnProperty.call(m, "terraform_version") && m.terraform_version !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.terraform_version);
                if (m.config != null && $Object.hasOwnProperty.call(m, "config"))
                    $root.tfplugin6.DynamicValue.encode(m.config, w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ConfigureProvider.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ConfigureProvider.Request & tfplugin6.ConfigureProvider.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ConfigureProvider.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.terraform_version = v;
                            else
                                delete m.terraform_version;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.config = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.config);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        ConfigureProvider.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.ConfigureProvider.Response.$Properties
             * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] Response diagnostics
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.ConfigureProvider
             * @interface IResponse
             * @augments tfplugin6.ConfigureProvider.Response.$Properties
             * @deprecated Use tfplugin6.ConfigureProvider.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {{
             *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tfplugin6.ConfigureProvider.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.ConfigureProvider
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.ConfigureProvider.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                this.diagnostics = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response diagnostics.
             * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
             * @memberof tfplugin6.ConfigureProvider.Response
             * @instance
             */
            Response.prototype.diagnostics = $util.emptyArray;

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ConfigureProvider.Response
             * @static
             * @param {tfplugin6.ConfigureProvider.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ConfigureProvider.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.ConfigureProvider.Response.$Shape): tfplugin6.ConfigureProvider.Response & tfplugin6.ConfigureProvider.Response.$Shape;
             *   (properties?: tfplugin6.ConfigureProvider.Response.$Properties): tfplugin6.ConfigureProvider.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.ConfigureProvider.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ConfigureProvider.Response
             * @static
             * @param {tfplugin6.ConfigureProvider.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.diagnostics != null && m.diagnostics.length) {
                    for (var i = 0; i < m.diagnostics.length; ++i)
                        $root.tfplugin6.Diagnostic.encode(m.diagnostics[i], w.uint32(/* id 1, wireType 2 =*/10).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ConfigureProvider.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ConfigureProvider.Response & tfplugin6.ConfigureProvider.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ConfigureProvider.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.diagnostics && m.diagnostics.length))
                                m.diagnostics = [];
                            m.diagnostics.push($root.tfplugin6.Diagnostic.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return ConfigureProvider;
    })();

    tfplugin6.ReadResource = (function() {

        /**
         * Properties of a ReadResource.
         * @typedef {Object} tfplugin6.ReadResource.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReadResource.
         * @memberof tfplugin6
         * @interface IReadResource
         * @augments tfplugin6.ReadResource.$Properties
         * @deprecated Use tfplugin6.ReadResource.$Properties instead.
         */

        /**
         * Shape of a ReadResource.
         * @typedef {tfplugin6.ReadResource.$Properties} tfplugin6.ReadResource.$Shape
         */

        /**
         * Constructs a new ReadResource.
         * @memberof tfplugin6
         * @classdesc Represents a ReadResource.
         * @constructor
         * @param {tfplugin6.ReadResource.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var ReadResource = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new ReadResource instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ReadResource
         * @static
         * @param {tfplugin6.ReadResource.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ReadResource} ReadResource instance
         * @type {{
         *   (properties: tfplugin6.ReadResource.$Shape): tfplugin6.ReadResource & tfplugin6.ReadResource.$Shape;
         *   (properties?: tfplugin6.ReadResource.$Properties): tfplugin6.ReadResource;
         * }}
         */
        ReadResource.create = function(properties) {
            return new ReadResource(properties);
        };

        /**
         * Encodes the specified ReadResource message. Does not implicitly {@link tfplugin6.ReadResource.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ReadResource
         * @static
         * @param {tfplugin6.ReadResource.$Properties} m ReadResource message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReadResource.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a ReadResource message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ReadResource
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.ReadResource & tfplugin6.ReadResource.$Shape} ReadResource
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReadResource.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.ReadResource();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        ReadResource.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.ReadResource.Request.$Properties
             * @property {string|null} [type_name] Request type_name
             * @property {tfplugin6.DynamicValue.$Properties|null} [current_state] Request current_state
             * @property {Uint8Array|null} ["private"] Request private
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.ReadResource
             * @interface IRequest
             * @augments tfplugin6.ReadResource.Request.$Properties
             * @deprecated Use tfplugin6.ReadResource.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.ReadResource.Request.$Properties} tfplugin6.ReadResource.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.ReadResource
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.ReadResource.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Request type_name.
             * @member {string} type_name
             * @memberof tfplugin6.ReadResource.Request
             * @instance
             */
            Request.prototype.type_name = "";

            /**
             * Request current_state.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} current_state
             * @memberof tfplugin6.ReadResource.Request
             * @instance
             */
            Request.prototype.current_state = null;

            /**
             * Request private.
             * @member {Uint8Array} private
             * @memberof tfplugin6.ReadResource.Request
             * @instance
             */
            Request.prototype["private"] = $util.newBuffer([]);

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ReadResource.Request
             * @static
             * @param {tfplugin6.ReadResource.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ReadResource.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.ReadResource.Request.$Shape): tfplugin6.ReadResource.Request & tfplugin6.ReadResource.Request.$Shape;
             *   (properties?: tfplugin6.ReadResource.Request.$Properties): tfplugin6.ReadResource.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.ReadResource.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ReadResource.Request
             * @static
             * @param {tfplugin6.ReadResource.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.type_name != null && $Object.hasOwnProperty.call(m, "type_name") && m.type_name !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.type_name);
                if (m.current_state != null && $Object.hasOwnProperty.call(m, "current_state"))
                    $root.tfplugin6.DynamicValue.encode(m.current_state, w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                if (m["private"] != null && $Object.hasOwnProperty.call(m, "private") && m["private"].length)
                    w.uint32(/* id 3, wireType 2 =*/26).bytes(m["private"]);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ReadResource.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ReadResource.Request & tfplugin6.ReadResource.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ReadResource.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.type_name = v;
                            else
                                delete m.type_name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.current_state = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.current_state);
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if ((v = r.bytes()).length)
                                m["private"] = v;
                            else
                                delete m["private"];
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        ReadResource.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.ReadResource.Response.$Properties
             * @property {tfplugin6.DynamicValue.$Properties|null} [new_state] Response new_state
             * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] Response diagnostics
             * @property {Uint8Array|null} ["private"] Response private
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.ReadResource
             * @interface IResponse
             * @augments tfplugin6.ReadResource.Response.$Properties
             * @deprecated Use tfplugin6.ReadResource.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {{
             *   new_state?: tfplugin6.DynamicValue.$Shape|null;
             *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
             *   "private"?: Uint8Array|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tfplugin6.ReadResource.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.ReadResource
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.ReadResource.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                this.diagnostics = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response new_state.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} new_state
             * @memberof tfplugin6.ReadResource.Response
             * @instance
             */
            Response.prototype.new_state = null;

            /**
             * Response diagnostics.
             * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
             * @memberof tfplugin6.ReadResource.Response
             * @instance
             */
            Response.prototype.diagnostics = $util.emptyArray;

            /**
             * Response private.
             * @member {Uint8Array} private
             * @memberof tfplugin6.ReadResource.Response
             * @instance
             */
            Response.prototype["private"] = $util.newBuffer([]);

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ReadResource.Response
             * @static
             * @param {tfplugin6.ReadResource.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ReadResource.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.ReadResource.Response.$Shape): tfplugin6.ReadResource.Response & tfplugin6.ReadResource.Response.$Shape;
             *   (properties?: tfplugin6.ReadResource.Response.$Properties): tfplugin6.ReadResource.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.ReadResource.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ReadResource.Response
             * @static
             * @param {tfplugin6.ReadResource.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.new_state != null && $Object.hasOwnProperty.call(m, "new_state"))
                    $root.tfplugin6.DynamicValue.encode(m.new_state, w.uint32(/* id 1, wireType 2 =*/10).fork(), q + 1).ldelim();
                if (m.diagnostics != null && m.diagnostics.length) {
                    for (var i = 0; i < m.diagnostics.length; ++i)
                        $root.tfplugin6.Diagnostic.encode(m.diagnostics[i], w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                }
                if (m["private"] != null && $Object.hasOwnProperty.call(m, "private") && m["private"].length)
                    w.uint32(/* id 3, wireType 2 =*/26).bytes(m["private"]);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ReadResource.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ReadResource.Response & tfplugin6.ReadResource.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ReadResource.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            m.new_state = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.new_state);
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if (!(m.diagnostics && m.diagnostics.length))
                                m.diagnostics = [];
                            m.diagnostics.push($root.tfplugin6.Diagnostic.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if ((v = r.bytes()).length)
                                m["private"] = v;
                            else
                                delete m["private"];
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return ReadResource;
    })();

    tfplugin6.PlanResourceChange = (function() {

        /**
         * Properties of a PlanResourceChange.
         * @typedef {Object} tfplugin6.PlanResourceChange.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PlanResourceChange.
         * @memberof tfplugin6
         * @interface IPlanResourceChange
         * @augments tfplugin6.PlanResourceChange.$Properties
         * @deprecated Use tfplugin6.PlanResourceChange.$Properties instead.
         */

        /**
         * Shape of a PlanResourceChange.
         * @typedef {tfplugin6.PlanResourceChange.$Properties} tfplugin6.PlanResourceChange.$Shape
         */

        /**
         * Constructs a new PlanResourceChange.
         * @memberof tfplugin6
         * @classdesc Represents a PlanResourceChange.
         * @constructor
         * @param {tfplugin6.PlanResourceChange.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var PlanResourceChange = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new PlanResourceChange instance using the specified properties.
         * @function create
         * @memberof tfplugin6.PlanResourceChange
         * @static
         * @param {tfplugin6.PlanResourceChange.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.PlanResourceChange} PlanResourceChange instance
         * @type {{
         *   (properties: tfplugin6.PlanResourceChange.$Shape): tfplugin6.PlanResourceChange & tfplugin6.PlanResourceChange.$Shape;
         *   (properties?: tfplugin6.PlanResourceChange.$Properties): tfplugin6.PlanResourceChange;
         * }}
         */
        PlanResourceChange.create = function(properties) {
            return new PlanResourceChange(properties);
        };

        /**
         * Encodes the specified PlanResourceChange message. Does not implicitly {@link tfplugin6.PlanResourceChange.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.PlanResourceChange
         * @static
         * @param {tfplugin6.PlanResourceChange.$Properties} m PlanResourceChange message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PlanResourceChange.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a PlanResourceChange message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.PlanResourceChange
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.PlanResourceChange & tfplugin6.PlanResourceChange.$Shape} PlanResourceChange
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PlanResourceChange.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.PlanResourceChange();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        PlanResourceChange.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.PlanResourceChange.Request.$Properties
             * @property {string|null} [type_name] Request type_name
             * @property {tfplugin6.DynamicValue.$Properties|null} [prior_state] Request prior_state
             * @property {tfplugin6.DynamicValue.$Properties|null} [proposed_new_state] Request proposed_new_state
             * @property {tfplugin6.DynamicValue.$Properties|null} [config] Request config
             * @property {Uint8Array|null} [prior_private] Request prior_private
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.PlanResourceChange
             * @interface IRequest
             * @augments tfplugin6.PlanResourceChange.Request.$Properties
             * @deprecated Use tfplugin6.PlanResourceChange.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.PlanResourceChange.Request.$Properties} tfplugin6.PlanResourceChange.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.PlanResourceChange
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.PlanResourceChange.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Request type_name.
             * @member {string} type_name
             * @memberof tfplugin6.PlanResourceChange.Request
             * @instance
             */
            Request.prototype.type_name = "";

            /**
             * Request prior_state.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} prior_state
             * @memberof tfplugin6.PlanResourceChange.Request
             * @instance
             */
            Request.prototype.prior_state = null;

            /**
             * Request proposed_new_state.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} proposed_new_state
             * @memberof tfplugin6.PlanResourceChange.Request
             * @instance
             */
            Request.prototype.proposed_new_state = null;

            /**
             * Request config.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} config
             * @memberof tfplugin6.PlanResourceChange.Request
             * @instance
             */
            Request.prototype.config = null;

            /**
             * Request prior_private.
             * @member {Uint8Array} prior_private
             * @memberof tfplugin6.PlanResourceChange.Request
             * @instance
             */
            Request.prototype.prior_private = $util.newBuffer([]);

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.PlanResourceChange.Request
             * @static
             * @param {tfplugin6.PlanResourceChange.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.PlanResourceChange.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.PlanResourceChange.Request.$Shape): tfplugin6.PlanResourceChange.Request & tfplugin6.PlanResourceChange.Request.$Shape;
             *   (properties?: tfplugin6.PlanResourceChange.Request.$Properties): tfplugin6.PlanResourceChange.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.PlanResourceChange.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.PlanResourceChange.Request
             * @static
             * @param {tfplugin6.PlanResourceChange.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.type_name != null && $Object.hasOwnProperty.call(m, "type_name") && m.type_name !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.type_name);
                if (m.prior_state != null && $Object.hasOwnProperty.call(m, "prior_state"))
                    $root.tfplugin6.DynamicValue.encode(m.prior_state, w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                if (m.proposed_new_state != null && $Object.hasOwnProperty.call(m, "proposed_new_state"))
                    $root.tfplugin6.DynamicValue.encode(m.proposed_new_state, w.uint32(/* id 3, wireType 2 =*/26).fork(), q + 1).ldelim();
                if (m.config != null && $Object.hasOwnProperty.call(m, "config"))
                    $root.tfplugin6.DynamicValue.encode(m.config, w.uint32(/* id 4, wireType 2 =*/34).fork(), q + 1).ldelim();
                if (m.prior_private != null && $Object.hasOwnProperty.call(m, "prior_private") && m.prior_private.length)
                    w.uint32(/* id 5, wireType 2 =*/42).bytes(m.prior_private);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.PlanResourceChange.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.PlanResourceChange.Request & tfplugin6.PlanResourceChange.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.PlanResourceChange.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.type_name = v;
                            else
                                delete m.type_name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.prior_state = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.prior_state);
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.proposed_new_state = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.proposed_new_state);
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            m.config = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.config);
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            if ((v = r.bytes()).length)
                                m.prior_private = v;
                            else
                                delete m.prior_private;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        PlanResourceChange.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.PlanResourceChange.Response.$Properties
             * @property {tfplugin6.DynamicValue.$Properties|null} [planned_state] Response planned_state
             * @property {Array.<tfplugin6.AttributePath.$Properties>|null} [requires_replace] Response requires_replace
             * @property {Uint8Array|null} [planned_private] Response planned_private
             * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] Response diagnostics
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.PlanResourceChange
             * @interface IResponse
             * @augments tfplugin6.PlanResourceChange.Response.$Properties
             * @deprecated Use tfplugin6.PlanResourceChange.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {{
             *   planned_state?: tfplugin6.DynamicValue.$Shape|null;
             *   requires_replace?: Array.<tfplugin6.AttributePath.$Shape>|null;
             *   planned_private?: Uint8Array|null;
             *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tfplugin6.PlanResourceChange.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.PlanResourceChange
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.PlanResourceChange.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                this.requires_replace = [];
                this.diagnostics = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response planned_state.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} planned_state
             * @memberof tfplugin6.PlanResourceChange.Response
             * @instance
             */
            Response.prototype.planned_state = null;

            /**
             * Response requires_replace.
             * @member {Array.<tfplugin6.AttributePath.$Properties>} requires_replace
             * @memberof tfplugin6.PlanResourceChange.Response
             * @instance
             */
            Response.prototype.requires_replace = $util.emptyArray;

            /**
             * Response planned_private.
             * @member {Uint8Array} planned_private
             * @memberof tfplugin6.PlanResourceChange.Response
             * @instance
             */
            Response.prototype.planned_private = $util.newBuffer([]);

            /**
             * Response diagnostics.
             * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
             * @memberof tfplugin6.PlanResourceChange.Response
             * @instance
             */
            Response.prototype.diagnostics = $util.emptyArray;

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.PlanResourceChange.Response
             * @static
             * @param {tfplugin6.PlanResourceChange.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.PlanResourceChange.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.PlanResourceChange.Response.$Shape): tfplugin6.PlanResourceChange.Response & tfplugin6.PlanResourceChange.Response.$Shape;
             *   (properties?: tfplugin6.PlanResourceChange.Response.$Properties): tfplugin6.PlanResourceChange.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.PlanResourceChange.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.PlanResourceChange.Response
             * @static
             * @param {tfplugin6.PlanResourceChange.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.planned_state != null && $Object.hasOwnProperty.call(m, "planned_state"))
                    $root.tfplugin6.DynamicValue.encode(m.planned_state, w.uint32(/* id 1, wireType 2 =*/10).fork(), q + 1).ldelim();
                if (m.requires_replace != null && m.requires_replace.length) {
                    for (var i = 0; i < m.requires_replace.length; ++i)
                        $root.tfplugin6.AttributePath.encode(m.requires_replace[i], w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                }
                if (m.planned_private != null && $Object.hasOwnProperty.call(m, "planned_private") && m.planned_private.length)
                    w.uint32(/* id 3, wireType 2 =*/26).bytes(m.planned_private);
                if (m.diagnostics != null && m.diagnostics.length) {
                    for (var i = 0; i < m.diagnostics.length; ++i)
                        $root.tfplugin6.Diagnostic.encode(m.diagnostics[i], w.uint32(/* id 4, wireType 2 =*/34).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.PlanResourceChange.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.PlanResourceChange.Response & tfplugin6.PlanResourceChange.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.PlanResourceChange.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            m.planned_state = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.planned_state);
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if (!(m.requires_replace && m.requires_replace.length))
                                m.requires_replace = [];
                            m.requires_replace.push($root.tfplugin6.AttributePath.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if ((v = r.bytes()).length)
                                m.planned_private = v;
                            else
                                delete m.planned_private;
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            if (!(m.diagnostics && m.diagnostics.length))
                                m.diagnostics = [];
                            m.diagnostics.push($root.tfplugin6.Diagnostic.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return PlanResourceChange;
    })();

    tfplugin6.ApplyResourceChange = (function() {

        /**
         * Properties of an ApplyResourceChange.
         * @typedef {Object} tfplugin6.ApplyResourceChange.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ApplyResourceChange.
         * @memberof tfplugin6
         * @interface IApplyResourceChange
         * @augments tfplugin6.ApplyResourceChange.$Properties
         * @deprecated Use tfplugin6.ApplyResourceChange.$Properties instead.
         */

        /**
         * Shape of an ApplyResourceChange.
         * @typedef {tfplugin6.ApplyResourceChange.$Properties} tfplugin6.ApplyResourceChange.$Shape
         */

        /**
         * Constructs a new ApplyResourceChange.
         * @memberof tfplugin6
         * @classdesc Represents an ApplyResourceChange.
         * @constructor
         * @param {tfplugin6.ApplyResourceChange.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var ApplyResourceChange = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new ApplyResourceChange instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ApplyResourceChange
         * @static
         * @param {tfplugin6.ApplyResourceChange.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ApplyResourceChange} ApplyResourceChange instance
         * @type {{
         *   (properties: tfplugin6.ApplyResourceChange.$Shape): tfplugin6.ApplyResourceChange & tfplugin6.ApplyResourceChange.$Shape;
         *   (properties?: tfplugin6.ApplyResourceChange.$Properties): tfplugin6.ApplyResourceChange;
         * }}
         */
        ApplyResourceChange.create = function(properties) {
            return new ApplyResourceChange(properties);
        };

        /**
         * Encodes the specified ApplyResourceChange message. Does not implicitly {@link tfplugin6.ApplyResourceChange.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ApplyResourceChange
         * @static
         * @param {tfplugin6.ApplyResourceChange.$Properties} m ApplyResourceChange message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ApplyResourceChange.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes an ApplyResourceChange message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ApplyResourceChange
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.ApplyResourceChange & tfplugin6.ApplyResourceChange.$Shape} ApplyResourceChange
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ApplyResourceChange.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.ApplyResourceChange();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        ApplyResourceChange.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.ApplyResourceChange.Request.$Properties
             * @property {string|null} [type_name] Request type_name
             * @property {tfplugin6.DynamicValue.$Properties|null} [prior_state] Request prior_state
             * @property {tfplugin6.DynamicValue.$Properties|null} [planned_state] Request planned_state
             * @property {tfplugin6.DynamicValue.$Properties|null} [config] Request config
             * @property {Uint8Array|null} [planned_private] Request planned_private
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.ApplyResourceChange
             * @interface IRequest
             * @augments tfplugin6.ApplyResourceChange.Request.$Properties
             * @deprecated Use tfplugin6.ApplyResourceChange.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.ApplyResourceChange.Request.$Properties} tfplugin6.ApplyResourceChange.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.ApplyResourceChange
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.ApplyResourceChange.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Request type_name.
             * @member {string} type_name
             * @memberof tfplugin6.ApplyResourceChange.Request
             * @instance
             */
            Request.prototype.type_name = "";

            /**
             * Request prior_state.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} prior_state
             * @memberof tfplugin6.ApplyResourceChange.Request
             * @instance
             */
            Request.prototype.prior_state = null;

            /**
             * Request planned_state.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} planned_state
             * @memberof tfplugin6.ApplyResourceChange.Request
             * @instance
             */
            Request.prototype.planned_state = null;

            /**
             * Request config.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} config
             * @memberof tfplugin6.ApplyResourceChange.Request
             * @instance
             */
            Request.prototype.config = null;

            /**
             * Request planned_private.
             * @member {Uint8Array} planned_private
             * @memberof tfplugin6.ApplyResourceChange.Request
             * @instance
             */
            Request.prototype.planned_private = $util.newBuffer([]);

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ApplyResourceChange.Request
             * @static
             * @param {tfplugin6.ApplyResourceChange.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ApplyResourceChange.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.ApplyResourceChange.Request.$Shape): tfplugin6.ApplyResourceChange.Request & tfplugin6.ApplyResourceChange.Request.$Shape;
             *   (properties?: tfplugin6.ApplyResourceChange.Request.$Properties): tfplugin6.ApplyResourceChange.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.ApplyResourceChange.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ApplyResourceChange.Request
             * @static
             * @param {tfplugin6.ApplyResourceChange.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.type_name != null && $Object.hasOwnProperty.call(m, "type_name") && m.type_name !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.type_name);
                if (m.prior_state != null && $Object.hasOwnProperty.call(m, "prior_state"))
                    $root.tfplugin6.DynamicValue.encode(m.prior_state, w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                if (m.planned_state != null && $Object.hasOwnProperty.call(m, "planned_state"))
                    $root.tfplugin6.DynamicValue.encode(m.planned_state, w.uint32(/* id 3, wireType 2 =*/26).fork(), q + 1).ldelim();
                if (m.config != null && $Object.hasOwnProperty.call(m, "config"))
                    $root.tfplugin6.DynamicValue.encode(m.config, w.uint32(/* id 4, wireType 2 =*/34).fork(), q + 1).ldelim();
                if (m.planned_private != null && $Object.hasOwnProperty.call(m, "planned_private") && m.planned_private.length)
                    w.uint32(/* id 5, wireType 2 =*/42).bytes(m.planned_private);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ApplyResourceChange.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ApplyResourceChange.Request & tfplugin6.ApplyResourceChange.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ApplyResourceChange.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.type_name = v;
                            else
                                delete m.type_name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.prior_state = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.prior_state);
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.planned_state = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.planned_state);
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            m.config = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.config);
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            if ((v = r.bytes()).length)
                                m.planned_private = v;
                            else
                                delete m.planned_private;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        ApplyResourceChange.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.ApplyResourceChange.Response.$Properties
             * @property {tfplugin6.DynamicValue.$Properties|null} [new_state] Response new_state
             * @property {Uint8Array|null} ["private"] Response private
             * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] Response diagnostics
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.ApplyResourceChange
             * @interface IResponse
             * @augments tfplugin6.ApplyResourceChange.Response.$Properties
             * @deprecated Use tfplugin6.ApplyResourceChange.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {{
             *   new_state?: tfplugin6.DynamicValue.$Shape|null;
             *   "private"?: Uint8Array|null;
             *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tfplugin6.ApplyResourceChange.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.ApplyResourceChange
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.ApplyResourceChange.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                this.diagnostics = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response new_state.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} new_state
             * @memberof tfplugin6.ApplyResourceChange.Response
             * @instance
             */
            Response.prototype.new_state = null;

            /**
             * Response private.
             * @member {Uint8Array} private
             * @memberof tfplugin6.ApplyResourceChange.Response
             * @instance
             */
            Response.prototype["private"] = $util.newBuffer([]);

            /**
             * Response diagnostics.
             * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
             * @memberof tfplugin6.ApplyResourceChange.Response
             * @instance
             */
            Response.prototype.diagnostics = $util.emptyArray;

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ApplyResourceChange.Response
             * @static
             * @param {tfplugin6.ApplyResourceChange.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ApplyResourceChange.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.ApplyResourceChange.Response.$Shape): tfplugin6.ApplyResourceChange.Response & tfplugin6.ApplyResourceChange.Response.$Shape;
             *   (properties?: tfplugin6.ApplyResourceChange.Response.$Properties): tfplugin6.ApplyResourceChange.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.ApplyResourceChange.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ApplyResourceChange.Response
             * @static
             * @param {tfplugin6.ApplyResourceChange.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.new_state != null && $Object.hasOwnProperty.call(m, "new_state"))
                    $root.tfplugin6.DynamicValue.encode(m.new_state, w.uint32(/* id 1, wireType 2 =*/10).fork(), q + 1).ldelim();
                if (m["private"] != null && $Object.hasOwnProperty.call(m, "private") && m["private"].length)
                    w.uint32(/* id 2, wireType 2 =*/18).bytes(m["private"]);
                if (m.diagnostics != null && m.diagnostics.length) {
                    for (var i = 0; i < m.diagnostics.length; ++i)
                        $root.tfplugin6.Diagnostic.encode(m.diagnostics[i], w.uint32(/* id 3, wireType 2 =*/26).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ApplyResourceChange.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ApplyResourceChange.Response & tfplugin6.ApplyResourceChange.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ApplyResourceChange.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            m.new_state = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.new_state);
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.bytes()).length)
                                m["private"] = v;
                            else
                                delete m["private"];
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if (!(m.diagnostics && m.diagnostics.length))
                                m.diagnostics = [];
                            m.diagnostics.push($root.tfplugin6.Diagnostic.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return ApplyResourceChange;
    })();

    tfplugin6.ImportResourceState = (function() {

        /**
         * Properties of an ImportResourceState.
         * @typedef {Object} tfplugin6.ImportResourceState.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ImportResourceState.
         * @memberof tfplugin6
         * @interface IImportResourceState
         * @augments tfplugin6.ImportResourceState.$Properties
         * @deprecated Use tfplugin6.ImportResourceState.$Properties instead.
         */

        /**
         * Shape of an ImportResourceState.
         * @typedef {tfplugin6.ImportResourceState.$Properties} tfplugin6.ImportResourceState.$Shape
         */

        /**
         * Constructs a new ImportResourceState.
         * @memberof tfplugin6
         * @classdesc Represents an ImportResourceState.
         * @constructor
         * @param {tfplugin6.ImportResourceState.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var ImportResourceState = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new ImportResourceState instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ImportResourceState
         * @static
         * @param {tfplugin6.ImportResourceState.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ImportResourceState} ImportResourceState instance
         * @type {{
         *   (properties: tfplugin6.ImportResourceState.$Shape): tfplugin6.ImportResourceState & tfplugin6.ImportResourceState.$Shape;
         *   (properties?: tfplugin6.ImportResourceState.$Properties): tfplugin6.ImportResourceState;
         * }}
         */
        ImportResourceState.create = function(properties) {
            return new ImportResourceState(properties);
        };

        /**
         * Encodes the specified ImportResourceState message. Does not implicitly {@link tfplugin6.ImportResourceState.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ImportResourceState
         * @static
         * @param {tfplugin6.ImportResourceState.$Properties} m ImportResourceState message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ImportResourceState.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes an ImportResourceState message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ImportResourceState
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.ImportResourceState & tfplugin6.ImportResourceState.$Shape} ImportResourceState
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ImportResourceState.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.ImportResourceState();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        ImportResourceState.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.ImportResourceState.Request.$Properties
             * @property {string|null} [type_name] Request type_name
             * @property {string|null} [id] Request id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.ImportResourceState
             * @interface IRequest
             * @augments tfplugin6.ImportResourceState.Request.$Properties
             * @deprecated Use tfplugin6.ImportResourceState.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.ImportResourceState.Request.$Properties} tfplugin6.ImportResourceState.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.ImportResourceState
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.ImportResourceState.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Request type_name.
             * @member {string} type_name
             * @memberof tfplugin6.ImportResourceState.Request
             * @instance
             */
            Request.prototype.type_name = "";

            /**
             * Request id.
             * @member {string} id
             * @memberof tfplugin6.ImportResourceState.Request
             * @instance
             */
            Request.prototype.id = "";

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ImportResourceState.Request
             * @static
             * @param {tfplugin6.ImportResourceState.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ImportResourceState.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.ImportResourceState.Request.$Shape): tfplugin6.ImportResourceState.Request & tfplugin6.ImportResourceState.Request.$Shape;
             *   (properties?: tfplugin6.ImportResourceState.Request.$Properties): tfplugin6.ImportResourceState.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.ImportResourceState.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ImportResourceState.Request
             * @static
             * @param {tfplugin6.ImportResourceState.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.type_name != null && $Object.hasOwnProperty.call(m, "type_name") && m.type_name !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.type_name);
                if (m.id != null && $Object.hasOwnProperty.call(m, "id") && m.id !== "")
                    w.uint32(/* id 2, wireType 2 =*/18).string(m.id);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ImportResourceState.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ImportResourceState.Request & tfplugin6.ImportResourceState.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ImportResourceState.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.type_name = v;
                            else
                                delete m.type_name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.id = v;
                            else
                                delete m.id;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        ImportResourceState.ImportedResource = (function() {

            /**
             * Properties of an ImportedResource.
             * @typedef {Object} tfplugin6.ImportResourceState.ImportedResource.$Properties
             * @property {string|null} [type_name] ImportedResource type_name
             * @property {tfplugin6.DynamicValue.$Properties|null} [state] ImportedResource state
             * @property {Uint8Array|null} ["private"] ImportedResource private
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ImportedResource.
             * @memberof tfplugin6.ImportResourceState
             * @interface IImportedResource
             * @augments tfplugin6.ImportResourceState.ImportedResource.$Properties
             * @deprecated Use tfplugin6.ImportResourceState.ImportedResource.$Properties instead.
             */

            /**
             * Shape of an ImportedResource.
             * @typedef {tfplugin6.ImportResourceState.ImportedResource.$Properties} tfplugin6.ImportResourceState.ImportedResource.$Shape
             */

            /**
             * Constructs a new ImportedResource.
             * @memberof tfplugin6.ImportResourceState
             * @classdesc Represents an ImportedResource.
             * @constructor
             * @param {tfplugin6.ImportResourceState.ImportedResource.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var ImportedResource = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * ImportedResource type_name.
             * @member {string} type_name
             * @memberof tfplugin6.ImportResourceState.ImportedResource
             * @instance
             */
            ImportedResource.prototype.type_name = "";

            /**
             * ImportedResource state.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} state
             * @memberof tfplugin6.ImportResourceState.ImportedResource
             * @instance
             */
            ImportedResource.prototype.state = null;

            /**
             * ImportedResource private.
             * @member {Uint8Array} private
             * @memberof tfplugin6.ImportResourceState.ImportedResource
             * @instance
             */
            ImportedResource.prototype["private"] = $util.newBuffer([]);

            /**
             * Creates a new ImportedResource instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ImportResourceState.ImportedResource
             * @static
             * @param {tfplugin6.ImportResourceState.ImportedResource.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ImportResourceState.ImportedResource} ImportedResource instance
             * @type {{
             *   (properties: tfplugin6.ImportResourceState.ImportedResource.$Shape): tfplugin6.ImportResourceState.ImportedResource & tfplugin6.ImportResourceState.ImportedResource.$Shape;
             *   (properties?: tfplugin6.ImportResourceState.ImportedResource.$Properties): tfplugin6.ImportResourceState.ImportedResource;
             * }}
             */
            ImportedResource.create = function(properties) {
                return new ImportedResource(properties);
            };

            /**
             * Encodes the specified ImportedResource message. Does not implicitly {@link tfplugin6.ImportResourceState.ImportedResource.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ImportResourceState.ImportedResource
             * @static
             * @param {tfplugin6.ImportResourceState.ImportedResource.$Properties} m ImportedResource message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ImportedResource.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.type_name != null && $Object.hasOwnProperty.call(m, "type_name") && m.type_name !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.type_name);
                if (m.state != null && $Object.hasOwnProperty.call(m, "state"))
                    $root.tfplugin6.DynamicValue.encode(m.state, w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                if (m["private"] != null && $Object.hasOwnProperty.call(m, "private") && m["private"].length)
                    w.uint32(/* id 3, wireType 2 =*/26).bytes(m["private"]);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes an ImportedResource message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ImportResourceState.ImportedResource
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ImportResourceState.ImportedResource & tfplugin6.ImportResourceState.ImportedResource.$Shape} ImportedResource
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ImportedResource.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ImportResourceState.ImportedResource();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.type_name = v;
                            else
                                delete m.type_name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.state = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.state);
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            if ((v = r.bytes()).length)
                                m["private"] = v;
                            else
                                delete m["private"];
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return ImportedResource;
        })();

        ImportResourceState.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.ImportResourceState.Response.$Properties
             * @property {Array.<tfplugin6.ImportResourceState.ImportedResource.$Properties>|null} [imported_resources] Response imported_resources
             * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] Response diagnostics
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.ImportResourceState
             * @interface IResponse
             * @augments tfplugin6.ImportResourceState.Response.$Properties
             * @deprecated Use tfplugin6.ImportResourceState.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {{
             *   imported_resources?: Array.<tfplugin6.ImportResourceState.ImportedResource.$Shape>|null;
             *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tfplugin6.ImportResourceState.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.ImportResourceState
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.ImportResourceState.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                this.imported_resources = [];
                this.diagnostics = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response imported_resources.
             * @member {Array.<tfplugin6.ImportResourceState.ImportedResource.$Properties>} imported_resources
             * @memberof tfplugin6.ImportResourceState.Response
             * @instance
             */
            Response.prototype.imported_resources = $util.emptyArray;

            /**
             * Response diagnostics.
             * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
             * @memberof tfplugin6.ImportResourceState.Response
             * @instance
             */
            Response.prototype.diagnostics = $util.emptyArray;

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ImportResourceState.Response
             * @static
             * @param {tfplugin6.ImportResourceState.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ImportResourceState.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.ImportResourceState.Response.$Shape): tfplugin6.ImportResourceState.Response & tfplugin6.ImportResourceState.Response.$Shape;
             *   (properties?: tfplugin6.ImportResourceState.Response.$Properties): tfplugin6.ImportResourceState.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.ImportResourceState.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ImportResourceState.Response
             * @static
             * @param {tfplugin6.ImportResourceState.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.imported_resources != null && m.imported_resources.length) {
                    for (var i = 0; i < m.imported_resources.length; ++i)
                        $root.tfplugin6.ImportResourceState.ImportedResource.encode(m.imported_resources[i], w.uint32(/* id 1, wireType 2 =*/10).fork(), q + 1).ldelim();
                }
                if (m.diagnostics != null && m.diagnostics.length) {
                    for (var i = 0; i < m.diagnostics.length; ++i)
                        $root.tfplugin6.Diagnostic.encode(m.diagnostics[i], w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ImportResourceState.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ImportResourceState.Response & tfplugin6.ImportResourceState.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ImportResourceState.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (!(m.imported_resources && m.imported_resources.length))
                                m.imported_resources = [];
                            m.imported_resources.push($root.tfplugin6.ImportResourceState.ImportedResource.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if (!(m.diagnostics && m.diagnostics.length))
                                m.diagnostics = [];
                            m.diagnostics.push($root.tfplugin6.Diagnostic.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return ImportResourceState;
    })();

    tfplugin6.MoveResourceState = (function() {

        /**
         * Properties of a MoveResourceState.
         * @typedef {Object} tfplugin6.MoveResourceState.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MoveResourceState.
         * @memberof tfplugin6
         * @interface IMoveResourceState
         * @augments tfplugin6.MoveResourceState.$Properties
         * @deprecated Use tfplugin6.MoveResourceState.$Properties instead.
         */

        /**
         * Shape of a MoveResourceState.
         * @typedef {tfplugin6.MoveResourceState.$Properties} tfplugin6.MoveResourceState.$Shape
         */

        /**
         * Constructs a new MoveResourceState.
         * @memberof tfplugin6
         * @classdesc Represents a MoveResourceState.
         * @constructor
         * @param {tfplugin6.MoveResourceState.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var MoveResourceState = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new MoveResourceState instance using the specified properties.
         * @function create
         * @memberof tfplugin6.MoveResourceState
         * @static
         * @param {tfplugin6.MoveResourceState.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.MoveResourceState} MoveResourceState instance
         * @type {{
         *   (properties: tfplugin6.MoveResourceState.$Shape): tfplugin6.MoveResourceState & tfplugin6.MoveResourceState.$Shape;
         *   (properties?: tfplugin6.MoveResourceState.$Properties): tfplugin6.MoveResourceState;
         * }}
         */
        MoveResourceState.create = function(properties) {
            return new MoveResourceState(properties);
        };

        /**
         * Encodes the specified MoveResourceState message. Does not implicitly {@link tfplugin6.MoveResourceState.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.MoveResourceState
         * @static
         * @param {tfplugin6.MoveResourceState.$Properties} m MoveResourceState message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MoveResourceState.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a MoveResourceState message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.MoveResourceState
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.MoveResourceState & tfplugin6.MoveResourceState.$Shape} MoveResourceState
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MoveResourceState.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.MoveResourceState();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        MoveResourceState.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.MoveResourceState.Request.$Properties
             * @property {string|null} [source_provider_address] Request source_provider_address
             * @property {string|null} [source_type_name] Request source_type_name
             * @property {string|null} [target_type_name] Request target_type_name
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.MoveResourceState
             * @interface IRequest
             * @augments tfplugin6.MoveResourceState.Request.$Properties
             * @deprecated Use tfplugin6.MoveResourceState.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.MoveResourceState.Request.$Properties} tfplugin6.MoveResourceState.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.MoveResourceState
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.MoveResourceState.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Request source_provider_address.
             * @member {string} source_provider_address
             * @memberof tfplugin6.MoveResourceState.Request
             * @instance
             */
            Request.prototype.source_provider_address = "";

            /**
             * Request source_type_name.
             * @member {string} source_type_name
             * @memberof tfplugin6.MoveResourceState.Request
             * @instance
             */
            Request.prototype.source_type_name = "";

            /**
             * Request target_type_name.
             * @member {string} target_type_name
             * @memberof tfplugin6.MoveResourceState.Request
             * @instance
             */
            Request.prototype.target_type_name = "";

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.MoveResourceState.Request
             * @static
             * @param {tfplugin6.MoveResourceState.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.MoveResourceState.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.MoveResourceState.Request.$Shape): tfplugin6.MoveResourceState.Request & tfplugin6.MoveResourceState.Request.$Shape;
             *   (properties?: tfplugin6.MoveResourceState.Request.$Properties): tfplugin6.MoveResourceState.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.MoveResourceState.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.MoveResourceState.Request
             * @static
             * @param {tfplugin6.MoveResourceState.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.source_provider_address != null && $Object.hasOwnProperty.call(m, "source_provider_address") && m.source_provider_address !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.source_provider_address);
                if (m.source_type_name != null && $Object.hasOwnProperty.call(m, "source_type_name") && m.source_type_name !== "")
                    w.uint32(/* id 2, wireType 2 =*/18).string(m.source_type_name);
                if (m.target_type_name != null && $Object.hasOwnProperty.call(m, "target_type_name") && m.target_type_name !== "")
                    w.uint32(/* id 5, wireType 2 =*/42).string(m.target_type_name);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.MoveResourceState.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.MoveResourceState.Request & tfplugin6.MoveResourceState.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.MoveResourceState.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.source_provider_address = v;
                            else
                                delete m.source_provider_address;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.source_type_name = v;
                            else
                                delete m.source_type_name;
                            continue;
                        }
                    case 5: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.target_type_name = v;
                            else
                                delete m.target_type_name;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        MoveResourceState.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.MoveResourceState.Response.$Properties
             * @property {tfplugin6.DynamicValue.$Properties|null} [target_state] Response target_state
             * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] Response diagnostics
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.MoveResourceState
             * @interface IResponse
             * @augments tfplugin6.MoveResourceState.Response.$Properties
             * @deprecated Use tfplugin6.MoveResourceState.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {{
             *   target_state?: tfplugin6.DynamicValue.$Shape|null;
             *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tfplugin6.MoveResourceState.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.MoveResourceState
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.MoveResourceState.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                this.diagnostics = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response target_state.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} target_state
             * @memberof tfplugin6.MoveResourceState.Response
             * @instance
             */
            Response.prototype.target_state = null;

            /**
             * Response diagnostics.
             * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
             * @memberof tfplugin6.MoveResourceState.Response
             * @instance
             */
            Response.prototype.diagnostics = $util.emptyArray;

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.MoveResourceState.Response
             * @static
             * @param {tfplugin6.MoveResourceState.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.MoveResourceState.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.MoveResourceState.Response.$Shape): tfplugin6.MoveResourceState.Response & tfplugin6.MoveResourceState.Response.$Shape;
             *   (properties?: tfplugin6.MoveResourceState.Response.$Properties): tfplugin6.MoveResourceState.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.MoveResourceState.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.MoveResourceState.Response
             * @static
             * @param {tfplugin6.MoveResourceState.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.target_state != null && $Object.hasOwnProperty.call(m, "target_state"))
                    $root.tfplugin6.DynamicValue.encode(m.target_state, w.uint32(/* id 1, wireType 2 =*/10).fork(), q + 1).ldelim();
                if (m.diagnostics != null && m.diagnostics.length) {
                    for (var i = 0; i < m.diagnostics.length; ++i)
                        $root.tfplugin6.Diagnostic.encode(m.diagnostics[i], w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.MoveResourceState.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.MoveResourceState.Response & tfplugin6.MoveResourceState.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.MoveResourceState.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            m.target_state = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.target_state);
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if (!(m.diagnostics && m.diagnostics.length))
                                m.diagnostics = [];
                            m.diagnostics.push($root.tfplugin6.Diagnostic.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return MoveResourceState;
    })();

    tfplugin6.ReadDataSource = (function() {

        /**
         * Properties of a ReadDataSource.
         * @typedef {Object} tfplugin6.ReadDataSource.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReadDataSource.
         * @memberof tfplugin6
         * @interface IReadDataSource
         * @augments tfplugin6.ReadDataSource.$Properties
         * @deprecated Use tfplugin6.ReadDataSource.$Properties instead.
         */

        /**
         * Shape of a ReadDataSource.
         * @typedef {tfplugin6.ReadDataSource.$Properties} tfplugin6.ReadDataSource.$Shape
         */

        /**
         * Constructs a new ReadDataSource.
         * @memberof tfplugin6
         * @classdesc Represents a ReadDataSource.
         * @constructor
         * @param {tfplugin6.ReadDataSource.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var ReadDataSource = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new ReadDataSource instance using the specified properties.
         * @function create
         * @memberof tfplugin6.ReadDataSource
         * @static
         * @param {tfplugin6.ReadDataSource.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.ReadDataSource} ReadDataSource instance
         * @type {{
         *   (properties: tfplugin6.ReadDataSource.$Shape): tfplugin6.ReadDataSource & tfplugin6.ReadDataSource.$Shape;
         *   (properties?: tfplugin6.ReadDataSource.$Properties): tfplugin6.ReadDataSource;
         * }}
         */
        ReadDataSource.create = function(properties) {
            return new ReadDataSource(properties);
        };

        /**
         * Encodes the specified ReadDataSource message. Does not implicitly {@link tfplugin6.ReadDataSource.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.ReadDataSource
         * @static
         * @param {tfplugin6.ReadDataSource.$Properties} m ReadDataSource message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReadDataSource.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a ReadDataSource message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.ReadDataSource
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.ReadDataSource & tfplugin6.ReadDataSource.$Shape} ReadDataSource
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReadDataSource.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.ReadDataSource();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        ReadDataSource.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.ReadDataSource.Request.$Properties
             * @property {string|null} [type_name] Request type_name
             * @property {tfplugin6.DynamicValue.$Properties|null} [config] Request config
             * @property {tfplugin6.ClientCapabilities.$Properties|null} [client_capabilities] Request client_capabilities
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.ReadDataSource
             * @interface IRequest
             * @augments tfplugin6.ReadDataSource.Request.$Properties
             * @deprecated Use tfplugin6.ReadDataSource.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.ReadDataSource.Request.$Properties} tfplugin6.ReadDataSource.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.ReadDataSource
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.ReadDataSource.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Request type_name.
             * @member {string} type_name
             * @memberof tfplugin6.ReadDataSource.Request
             * @instance
             */
            Request.prototype.type_name = "";

            /**
             * Request config.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} config
             * @memberof tfplugin6.ReadDataSource.Request
             * @instance
             */
            Request.prototype.config = null;

            /**
             * Request client_capabilities.
             * @member {tfplugin6.ClientCapabilities.$Properties|null|undefined} client_capabilities
             * @memberof tfplugin6.ReadDataSource.Request
             * @instance
             */
            Request.prototype.client_capabilities = null;

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ReadDataSource.Request
             * @static
             * @param {tfplugin6.ReadDataSource.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ReadDataSource.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.ReadDataSource.Request.$Shape): tfplugin6.ReadDataSource.Request & tfplugin6.ReadDataSource.Request.$Shape;
             *   (properties?: tfplugin6.ReadDataSource.Request.$Properties): tfplugin6.ReadDataSource.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.ReadDataSource.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ReadDataSource.Request
             * @static
             * @param {tfplugin6.ReadDataSource.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.type_name != null && $Object.hasOwnProperty.call(m, "type_name") && m.type_name !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.type_name);
                if (m.config != null && $Object.hasOwnProperty.call(m, "config"))
                    $root.tfplugin6.DynamicValue.encode(m.config, w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                if (m.client_capabilities != null && $Object.hasOwnProperty.call(m, "client_capabilities"))
                    $root.tfplugin6.ClientCapabilities.encode(m.client_capabilities, w.uint32(/* id 4, wireType 2 =*/34).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ReadDataSource.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ReadDataSource.Request & tfplugin6.ReadDataSource.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ReadDataSource.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.type_name = v;
                            else
                                delete m.type_name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.config = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.config);
                            continue;
                        }
                    case 4: {
                            if (u !== 2)
                                break;
                            m.client_capabilities = $root.tfplugin6.ClientCapabilities.decode(r, r.size(), $undefined, q + 1, m.client_capabilities);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        ReadDataSource.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.ReadDataSource.Response.$Properties
             * @property {tfplugin6.DynamicValue.$Properties|null} [state] Response state
             * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] Response diagnostics
             * @property {tfplugin6.Deferred.$Properties|null} [deferred] Response deferred
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.ReadDataSource
             * @interface IResponse
             * @augments tfplugin6.ReadDataSource.Response.$Properties
             * @deprecated Use tfplugin6.ReadDataSource.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {{
             *   state?: tfplugin6.DynamicValue.$Shape|null;
             *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
             *   deferred?: tfplugin6.Deferred.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tfplugin6.ReadDataSource.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.ReadDataSource
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.ReadDataSource.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                this.diagnostics = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response state.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} state
             * @memberof tfplugin6.ReadDataSource.Response
             * @instance
             */
            Response.prototype.state = null;

            /**
             * Response diagnostics.
             * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
             * @memberof tfplugin6.ReadDataSource.Response
             * @instance
             */
            Response.prototype.diagnostics = $util.emptyArray;

            /**
             * Response deferred.
             * @member {tfplugin6.Deferred.$Properties|null|undefined} deferred
             * @memberof tfplugin6.ReadDataSource.Response
             * @instance
             */
            Response.prototype.deferred = null;

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.ReadDataSource.Response
             * @static
             * @param {tfplugin6.ReadDataSource.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.ReadDataSource.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.ReadDataSource.Response.$Shape): tfplugin6.ReadDataSource.Response & tfplugin6.ReadDataSource.Response.$Shape;
             *   (properties?: tfplugin6.ReadDataSource.Response.$Properties): tfplugin6.ReadDataSource.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.ReadDataSource.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.ReadDataSource.Response
             * @static
             * @param {tfplugin6.ReadDataSource.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.state != null && $Object.hasOwnProperty.call(m, "state"))
                    $root.tfplugin6.DynamicValue.encode(m.state, w.uint32(/* id 1, wireType 2 =*/10).fork(), q + 1).ldelim();
                if (m.diagnostics != null && m.diagnostics.length) {
                    for (var i = 0; i < m.diagnostics.length; ++i)
                        $root.tfplugin6.Diagnostic.encode(m.diagnostics[i], w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                }
                if (m.deferred != null && $Object.hasOwnProperty.call(m, "deferred"))
                    $root.tfplugin6.Deferred.encode(m.deferred, w.uint32(/* id 3, wireType 2 =*/26).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.ReadDataSource.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.ReadDataSource.Response & tfplugin6.ReadDataSource.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.ReadDataSource.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            m.state = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.state);
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if (!(m.diagnostics && m.diagnostics.length))
                                m.diagnostics = [];
                            m.diagnostics.push($root.tfplugin6.Diagnostic.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    case 3: {
                            if (u !== 2)
                                break;
                            m.deferred = $root.tfplugin6.Deferred.decode(r, r.size(), $undefined, q + 1, m.deferred);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return ReadDataSource;
    })();

    tfplugin6.GetFunctions = (function() {

        /**
         * Properties of a GetFunctions.
         * @typedef {Object} tfplugin6.GetFunctions.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetFunctions.
         * @memberof tfplugin6
         * @interface IGetFunctions
         * @augments tfplugin6.GetFunctions.$Properties
         * @deprecated Use tfplugin6.GetFunctions.$Properties instead.
         */

        /**
         * Shape of a GetFunctions.
         * @typedef {tfplugin6.GetFunctions.$Properties} tfplugin6.GetFunctions.$Shape
         */

        /**
         * Constructs a new GetFunctions.
         * @memberof tfplugin6
         * @classdesc Represents a GetFunctions.
         * @constructor
         * @param {tfplugin6.GetFunctions.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var GetFunctions = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new GetFunctions instance using the specified properties.
         * @function create
         * @memberof tfplugin6.GetFunctions
         * @static
         * @param {tfplugin6.GetFunctions.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.GetFunctions} GetFunctions instance
         * @type {{
         *   (properties: tfplugin6.GetFunctions.$Shape): tfplugin6.GetFunctions & tfplugin6.GetFunctions.$Shape;
         *   (properties?: tfplugin6.GetFunctions.$Properties): tfplugin6.GetFunctions;
         * }}
         */
        GetFunctions.create = function(properties) {
            return new GetFunctions(properties);
        };

        /**
         * Encodes the specified GetFunctions message. Does not implicitly {@link tfplugin6.GetFunctions.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.GetFunctions
         * @static
         * @param {tfplugin6.GetFunctions.$Properties} m GetFunctions message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetFunctions.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a GetFunctions message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.GetFunctions
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.GetFunctions & tfplugin6.GetFunctions.$Shape} GetFunctions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetFunctions.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.GetFunctions();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        GetFunctions.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.GetFunctions.Request.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.GetFunctions
             * @interface IRequest
             * @augments tfplugin6.GetFunctions.Request.$Properties
             * @deprecated Use tfplugin6.GetFunctions.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.GetFunctions.Request.$Properties} tfplugin6.GetFunctions.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.GetFunctions
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.GetFunctions.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.GetFunctions.Request
             * @static
             * @param {tfplugin6.GetFunctions.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.GetFunctions.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.GetFunctions.Request.$Shape): tfplugin6.GetFunctions.Request & tfplugin6.GetFunctions.Request.$Shape;
             *   (properties?: tfplugin6.GetFunctions.Request.$Properties): tfplugin6.GetFunctions.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.GetFunctions.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.GetFunctions.Request
             * @static
             * @param {tfplugin6.GetFunctions.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.GetFunctions.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.GetFunctions.Request & tfplugin6.GetFunctions.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.GetFunctions.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    r.skipType(t & 7, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        GetFunctions.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.GetFunctions.Response.$Properties
             * @property {Object.<string,tfplugin6.Function.$Properties>|null} [functions] Response functions
             * @property {Array.<tfplugin6.Diagnostic.$Properties>|null} [diagnostics] Response diagnostics
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.GetFunctions
             * @interface IResponse
             * @augments tfplugin6.GetFunctions.Response.$Properties
             * @deprecated Use tfplugin6.GetFunctions.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {{
             *   functions?: Object.<string,tfplugin6.Function.$Shape>|null;
             *   diagnostics?: Array.<tfplugin6.Diagnostic.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tfplugin6.GetFunctions.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.GetFunctions
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.GetFunctions.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                this.functions = {};
                this.diagnostics = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response functions.
             * @member {Object.<string,tfplugin6.Function.$Properties>} functions
             * @memberof tfplugin6.GetFunctions.Response
             * @instance
             */
            Response.prototype.functions = $util.emptyObject;

            /**
             * Response diagnostics.
             * @member {Array.<tfplugin6.Diagnostic.$Properties>} diagnostics
             * @memberof tfplugin6.GetFunctions.Response
             * @instance
             */
            Response.prototype.diagnostics = $util.emptyArray;

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.GetFunctions.Response
             * @static
             * @param {tfplugin6.GetFunctions.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.GetFunctions.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.GetFunctions.Response.$Shape): tfplugin6.GetFunctions.Response & tfplugin6.GetFunctions.Response.$Shape;
             *   (properties?: tfplugin6.GetFunctions.Response.$Properties): tfplugin6.GetFunctions.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.GetFunctions.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.GetFunctions.Response
             * @static
             * @param {tfplugin6.GetFunctions.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.functions != null && $Object.hasOwnProperty.call(m, "functions")) {
                    for (var ks = $Object.keys(m.functions), i = 0; i < ks.length; ++i) {
                        w.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(ks[i]);
                        $root.tfplugin6.Function.encode(m.functions[ks[i]], w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim().ldelim();
                    }
                }
                if (m.diagnostics != null && m.diagnostics.length) {
                    for (var i = 0; i < m.diagnostics.length; ++i)
                        $root.tfplugin6.Diagnostic.encode(m.diagnostics[i], w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.GetFunctions.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.GetFunctions.Response & tfplugin6.GetFunctions.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, k, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.GetFunctions.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if (m.functions === $util.emptyObject)
                                m.functions = {};
                            var c2 = r.size() + r.pos;
                            if (c2 > r.len)
                                throw $RangeError("index out of range");
                            r.len = c2;
                            k = "";
                            v = null;
                            while (r.pos < c2) {
                                var t2 = r.tag();
                                u = t2 & 7;
                                switch (t2 >>>= 3) {
                                case 1:
                                    if (u !== 2)
                                        break;
                                    k = r.stringVerify();
                                    continue;
                                case 2:
                                    if (u !== 2)
                                        break;
                                    v = $root.tfplugin6.Function.decode(r, r.size(), $undefined, q + 1, v);
                                    continue;
                                }
                                r.skipType(u, q, t2);
                            }
                            if (r.pos !== c2)
                                throw $RangeError("index out of range");
                            r.len = c;
                            if (k === "__proto__")
                                $util.makeProp(m.functions, k);
                            m.functions[k] = v || new $root.tfplugin6.Function();
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if (!(m.diagnostics && m.diagnostics.length))
                                m.diagnostics = [];
                            m.diagnostics.push($root.tfplugin6.Diagnostic.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return GetFunctions;
    })();

    tfplugin6.CallFunction = (function() {

        /**
         * Properties of a CallFunction.
         * @typedef {Object} tfplugin6.CallFunction.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CallFunction.
         * @memberof tfplugin6
         * @interface ICallFunction
         * @augments tfplugin6.CallFunction.$Properties
         * @deprecated Use tfplugin6.CallFunction.$Properties instead.
         */

        /**
         * Shape of a CallFunction.
         * @typedef {tfplugin6.CallFunction.$Properties} tfplugin6.CallFunction.$Shape
         */

        /**
         * Constructs a new CallFunction.
         * @memberof tfplugin6
         * @classdesc Represents a CallFunction.
         * @constructor
         * @param {tfplugin6.CallFunction.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var CallFunction = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new CallFunction instance using the specified properties.
         * @function create
         * @memberof tfplugin6.CallFunction
         * @static
         * @param {tfplugin6.CallFunction.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.CallFunction} CallFunction instance
         * @type {{
         *   (properties: tfplugin6.CallFunction.$Shape): tfplugin6.CallFunction & tfplugin6.CallFunction.$Shape;
         *   (properties?: tfplugin6.CallFunction.$Properties): tfplugin6.CallFunction;
         * }}
         */
        CallFunction.create = function(properties) {
            return new CallFunction(properties);
        };

        /**
         * Encodes the specified CallFunction message. Does not implicitly {@link tfplugin6.CallFunction.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.CallFunction
         * @static
         * @param {tfplugin6.CallFunction.$Properties} m CallFunction message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CallFunction.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a CallFunction message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.CallFunction
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.CallFunction & tfplugin6.CallFunction.$Shape} CallFunction
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CallFunction.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.CallFunction();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        CallFunction.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.CallFunction.Request.$Properties
             * @property {string|null} [name] Request name
             * @property {Array.<tfplugin6.DynamicValue.$Properties>|null} ["arguments"] Request arguments
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.CallFunction
             * @interface IRequest
             * @augments tfplugin6.CallFunction.Request.$Properties
             * @deprecated Use tfplugin6.CallFunction.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.CallFunction.Request.$Properties} tfplugin6.CallFunction.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.CallFunction
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.CallFunction.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                this["arguments"] = [];
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Request name.
             * @member {string} name
             * @memberof tfplugin6.CallFunction.Request
             * @instance
             */
            Request.prototype.name = "";

            /**
             * Request arguments.
             * @member {Array.<tfplugin6.DynamicValue.$Properties>} arguments
             * @memberof tfplugin6.CallFunction.Request
             * @instance
             */
            Request.prototype["arguments"] = $util.emptyArray;

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.CallFunction.Request
             * @static
             * @param {tfplugin6.CallFunction.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.CallFunction.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.CallFunction.Request.$Shape): tfplugin6.CallFunction.Request & tfplugin6.CallFunction.Request.$Shape;
             *   (properties?: tfplugin6.CallFunction.Request.$Properties): tfplugin6.CallFunction.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.CallFunction.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.CallFunction.Request
             * @static
             * @param {tfplugin6.CallFunction.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.name);
                if (m["arguments"] != null && m["arguments"].length) {
                    for (var i = 0; i < m["arguments"].length; ++i)
                        $root.tfplugin6.DynamicValue.encode(m["arguments"][i], w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                }
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.CallFunction.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.CallFunction.Request & tfplugin6.CallFunction.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.CallFunction.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.name = v;
                            else
                                delete m.name;
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            if (!(m["arguments"] && m["arguments"].length))
                                m["arguments"] = [];
                            m["arguments"].push($root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1));
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        CallFunction.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.CallFunction.Response.$Properties
             * @property {tfplugin6.DynamicValue.$Properties|null} [result] Response result
             * @property {tfplugin6.FunctionError.$Properties|null} [error] Response error
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.CallFunction
             * @interface IResponse
             * @augments tfplugin6.CallFunction.Response.$Properties
             * @deprecated Use tfplugin6.CallFunction.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {tfplugin6.CallFunction.Response.$Properties} tfplugin6.CallFunction.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.CallFunction
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.CallFunction.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response result.
             * @member {tfplugin6.DynamicValue.$Properties|null|undefined} result
             * @memberof tfplugin6.CallFunction.Response
             * @instance
             */
            Response.prototype.result = null;

            /**
             * Response error.
             * @member {tfplugin6.FunctionError.$Properties|null|undefined} error
             * @memberof tfplugin6.CallFunction.Response
             * @instance
             */
            Response.prototype.error = null;

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.CallFunction.Response
             * @static
             * @param {tfplugin6.CallFunction.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.CallFunction.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.CallFunction.Response.$Shape): tfplugin6.CallFunction.Response & tfplugin6.CallFunction.Response.$Shape;
             *   (properties?: tfplugin6.CallFunction.Response.$Properties): tfplugin6.CallFunction.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.CallFunction.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.CallFunction.Response
             * @static
             * @param {tfplugin6.CallFunction.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.result != null && $Object.hasOwnProperty.call(m, "result"))
                    $root.tfplugin6.DynamicValue.encode(m.result, w.uint32(/* id 1, wireType 2 =*/10).fork(), q + 1).ldelim();
                if (m.error != null && $Object.hasOwnProperty.call(m, "error"))
                    $root.tfplugin6.FunctionError.encode(m.error, w.uint32(/* id 2, wireType 2 =*/18).fork(), q + 1).ldelim();
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.CallFunction.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.CallFunction.Response & tfplugin6.CallFunction.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.CallFunction.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            m.result = $root.tfplugin6.DynamicValue.decode(r, r.size(), $undefined, q + 1, m.result);
                            continue;
                        }
                    case 2: {
                            if (u !== 2)
                                break;
                            m.error = $root.tfplugin6.FunctionError.decode(r, r.size(), $undefined, q + 1, m.error);
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return CallFunction;
    })();

    tfplugin6.StopProvider = (function() {

        /**
         * Properties of a StopProvider.
         * @typedef {Object} tfplugin6.StopProvider.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StopProvider.
         * @memberof tfplugin6
         * @interface IStopProvider
         * @augments tfplugin6.StopProvider.$Properties
         * @deprecated Use tfplugin6.StopProvider.$Properties instead.
         */

        /**
         * Shape of a StopProvider.
         * @typedef {tfplugin6.StopProvider.$Properties} tfplugin6.StopProvider.$Shape
         */

        /**
         * Constructs a new StopProvider.
         * @memberof tfplugin6
         * @classdesc Represents a StopProvider.
         * @constructor
         * @param {tfplugin6.StopProvider.$Properties=} [p] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        var StopProvider = function (p) {
            if (p)
                for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                    if (p[ks[i]] != null && ks[i] !== "__proto__")
                        this[ks[i]] = p[ks[i]];
        };

        /**
         * Creates a new StopProvider instance using the specified properties.
         * @function create
         * @memberof tfplugin6.StopProvider
         * @static
         * @param {tfplugin6.StopProvider.$Properties=} [properties] Properties to set
         * @returns {tfplugin6.StopProvider} StopProvider instance
         * @type {{
         *   (properties: tfplugin6.StopProvider.$Shape): tfplugin6.StopProvider & tfplugin6.StopProvider.$Shape;
         *   (properties?: tfplugin6.StopProvider.$Properties): tfplugin6.StopProvider;
         * }}
         */
        StopProvider.create = function(properties) {
            return new StopProvider(properties);
        };

        /**
         * Encodes the specified StopProvider message. Does not implicitly {@link tfplugin6.StopProvider.verify|verify} messages.
         * @function encode
         * @memberof tfplugin6.StopProvider
         * @static
         * @param {tfplugin6.StopProvider.$Properties} m StopProvider message or plain object to encode
         * @param {$protobuf.Writer} [w] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StopProvider.encode = function (m, w, q) {
            if (!w)
                w = $Writer.create();
            if (q === $undefined)
                q = 0;
            if (q > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                for (var i = 0; i < m.$unknowns.length; ++i)
                    w.raw(m.$unknowns[i]);
            return w;
        };

        /**
         * Decodes a StopProvider message from the specified reader or buffer.
         * @function decode
         * @memberof tfplugin6.StopProvider
         * @static
         * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
         * @param {number} [l] Message length if known beforehand
         * @returns {tfplugin6.StopProvider & tfplugin6.StopProvider.$Shape} StopProvider
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StopProvider.decode = function (r, l, z, q, g) {
            if (!(r instanceof $Reader))
                r = $Reader.create(r);
            if (q === $undefined)
                q = 0;
            if (q > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var c, m;
            if (l === $undefined)
                c = r.len;
            else {
                c = r.pos + l;
                if (c > r.len)
                    throw $RangeError("index out of range");
                l = r.len;
                r.len = c;
            }
            m = g || new $root.tfplugin6.StopProvider();
            while (r.pos < c) {
                var s = r.pos;
                var t = r.tag();
                if (t === z) {
                    z = $undefined;
                    break;
                }
                r.skipType(t & 7, q, t);
                if (!r.discardUnknown) {
                    $util.makeProp(m, "$unknowns", false);
                    (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                }
            }
            if (l !== $undefined) {
                if (r.pos !== c)
                    throw $RangeError("index out of range");
                r.len = l;
            }
            if (z !== $undefined)
                throw $Error("missing end group");
            return m;
        };

        StopProvider.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} tfplugin6.StopProvider.Request.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof tfplugin6.StopProvider
             * @interface IRequest
             * @augments tfplugin6.StopProvider.Request.$Properties
             * @deprecated Use tfplugin6.StopProvider.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {tfplugin6.StopProvider.Request.$Properties} tfplugin6.StopProvider.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof tfplugin6.StopProvider
             * @classdesc Represents a Request.
             * @constructor
             * @param {tfplugin6.StopProvider.Request.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Request = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof tfplugin6.StopProvider.Request
             * @static
             * @param {tfplugin6.StopProvider.Request.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.StopProvider.Request} Request instance
             * @type {{
             *   (properties: tfplugin6.StopProvider.Request.$Shape): tfplugin6.StopProvider.Request & tfplugin6.StopProvider.Request.$Shape;
             *   (properties?: tfplugin6.StopProvider.Request.$Properties): tfplugin6.StopProvider.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link tfplugin6.StopProvider.Request.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.StopProvider.Request
             * @static
             * @param {tfplugin6.StopProvider.Request.$Properties} m Request message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.StopProvider.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.StopProvider.Request & tfplugin6.StopProvider.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.StopProvider.Request();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    r.skipType(t & 7, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Request;
        })();

        StopProvider.Response = (function() {

            /**
             * Properties of a Response.
             * @typedef {Object} tfplugin6.StopProvider.Response.$Properties
             * @property {string|null} [Error] Response Error
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Response.
             * @memberof tfplugin6.StopProvider
             * @interface IResponse
             * @augments tfplugin6.StopProvider.Response.$Properties
             * @deprecated Use tfplugin6.StopProvider.Response.$Properties instead.
             */

            /**
             * Shape of a Response.
             * @typedef {tfplugin6.StopProvider.Response.$Properties} tfplugin6.StopProvider.Response.$Shape
             */

            /**
             * Constructs a new Response.
             * @memberof tfplugin6.StopProvider
             * @classdesc Represents a Response.
             * @constructor
             * @param {tfplugin6.StopProvider.Response.$Properties=} [p] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            var Response = function (p) {
                if (p)
                    for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
                        if (p[ks[i]] != null && ks[i] !== "__proto__")
                            this[ks[i]] = p[ks[i]];
            };

            /**
             * Response Error.
             * @member {string} Error
             * @memberof tfplugin6.StopProvider.Response
             * @instance
             */
            Response.prototype.Error = "";

            /**
             * Creates a new Response instance using the specified properties.
             * @function create
             * @memberof tfplugin6.StopProvider.Response
             * @static
             * @param {tfplugin6.StopProvider.Response.$Properties=} [properties] Properties to set
             * @returns {tfplugin6.StopProvider.Response} Response instance
             * @type {{
             *   (properties: tfplugin6.StopProvider.Response.$Shape): tfplugin6.StopProvider.Response & tfplugin6.StopProvider.Response.$Shape;
             *   (properties?: tfplugin6.StopProvider.Response.$Properties): tfplugin6.StopProvider.Response;
             * }}
             */
            Response.create = function(properties) {
                return new Response(properties);
            };

            /**
             * Encodes the specified Response message. Does not implicitly {@link tfplugin6.StopProvider.Response.verify|verify} messages.
             * @function encode
             * @memberof tfplugin6.StopProvider.Response
             * @static
             * @param {tfplugin6.StopProvider.Response.$Properties} m Response message or plain object to encode
             * @param {$protobuf.Writer} [w] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Response.encode = function (m, w, q) {
                if (!w)
                    w = $Writer.create();
                if (q === $undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (m.Error != null && $Object.hasOwnProperty.call(m, "Error") && m.Error !== "")
                    w.uint32(/* id 1, wireType 2 =*/10).string(m.Error);
                if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
                    for (var i = 0; i < m.$unknowns.length; ++i)
                        w.raw(m.$unknowns[i]);
                return w;
            };

            /**
             * Decodes a Response message from the specified reader or buffer.
             * @function decode
             * @memberof tfplugin6.StopProvider.Response
             * @static
             * @param {$protobuf.Reader|Uint8Array} r Reader or buffer to decode from
             * @param {number} [l] Message length if known beforehand
             * @returns {tfplugin6.StopProvider.Response & tfplugin6.StopProvider.Response.$Shape} Response
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Response.decode = function (r, l, z, q, g) {
                if (!(r instanceof $Reader))
                    r = $Reader.create(r);
                if (q === $undefined)
                    q = 0;
                if (q > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var c, m, v;
                if (l === $undefined)
                    c = r.len;
                else {
                    c = r.pos + l;
                    if (c > r.len)
                        throw $RangeError("index out of range");
                    l = r.len;
                    r.len = c;
                }
                m = g || new $root.tfplugin6.StopProvider.Response();
                while (r.pos < c) {
                    var s = r.pos;
                    var t = r.tag();
                    if (t === z) {
                        z = $undefined;
                        break;
                    }
                    var u = t & 7;
                    switch (t >>>= 3) {
                    case 1: {
                            if (u !== 2)
                                break;
                            if ((v = r.stringVerify()).length)
                                m.Error = v;
                            else
                                delete m.Error;
                            continue;
                        }
                    }
                    r.skipType(u, q, t);
                    if (!r.discardUnknown) {
                        $util.makeProp(m, "$unknowns", false);
                        (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
                    }
                }
                if (l !== $undefined) {
                    if (r.pos !== c)
                        throw $RangeError("index out of range");
                    r.len = l;
                }
                if (z !== $undefined)
                    throw $Error("missing end group");
                return m;
            };

            return Response;
        })();

        return StopProvider;
    })();

    return tfplugin6;
})();

module.exports = $root;
