/** The one place that names the core: the build compiles a second copy of this folder with `cdktn` written here. */
export { Annotations, Aspects, conditional, Fn, Lazy, Op, Token, TerraformIterator } from "cdktf";
export {
  ComplexList,
  ComplexObject,
  TerraformDataSource,
  TerraformOutput,
  TerraformProvider,
  TerraformResource,
  TerraformStack,
} from "cdktf";
export type {
  IResolvable,
  ITerraformDependable,
  TerraformMetaArguments,
  TerraformResourceLifecycle,
} from "cdktf";
