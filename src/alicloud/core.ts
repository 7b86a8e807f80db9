/** The one place of this room that names the core: the build compiles a second copy with `cdktn` written here. */
export {
  canInspect,
  ComplexList,
  ComplexObject,
  hashMapper,
  ImportableResource,
  isComplexElement,
  listMapper,
  TerraformDataSource,
  TerraformProvider,
  TerraformResource,
  Tokenization,
} from "cdktf";
export type { IInterpolatingParent, IResolvable, TerraformMetaArguments } from "cdktf";
