/** The CDK core: the only file that names it, so that the same sources compile for `cdktf` and for `cdktn`. */
export {
  Annotations,
  Aspects,
  type IAspect,
  type ITerraformDependable,
  type ITerraformIterator,
  type Postcondition,
  TerraformCount,
  TerraformProvider,
  TerraformResource,
  type TerraformResourceLifecycle,
  TerraformStack,
  Token,
} from "cdktf";
