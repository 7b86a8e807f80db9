/** What a stack author imports. */
export * from "./data-sources";
export {
  DataVodPreloadTasks,
  DataVodPreloadTasksList,
  type DataVodPreloadTasksProps,
  DataVodPreloadTasksRow,
} from "./data-tasks";
export type { PlainPaths, PreloadPath } from "./paths-like";
export { PreloadPaths, type PathsLike } from "./preload-paths";
export type { AnySourceOptions, DirectoryOptions, Patterns, Remark, SourceOptions } from "../sources";
export { PreloadSet } from "./preload-set";
export type {
  IVodDomain,
  IVodDomains,
  MetaArguments,
  PreloadSetProps,
  PreloadSetTimeouts,
} from "./preload-set-props";
export { VodPreloadProvider, type AssumeRole, type VodPreloadProviderProps } from "./vod-preload-provider";
