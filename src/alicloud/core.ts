/** The one place of this room that names the core: the build compiles a second copy with `cdktn` written here. */
export {
  ComplexList,
  ComplexObject,
  hashMapper,
  ImportableResource,
  listMapper,
  TerraformDataSource,
  TerraformProvider,
  TerraformResource,
  Tokenization,
} from "cdktf";
export type { IResolvable, TerraformMetaArguments } from "cdktf";
