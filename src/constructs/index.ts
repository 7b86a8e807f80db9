/** What a stack author imports. */
export { PreloadPaths, type PreloadPath } from "./preload-paths";
export { type IVodDomain, PreloadSet, type PreloadSetProps } from "./preload-set";
export { type AssumeRole, VodPreloadProvider, type VodPreloadProviderProps } from "./vod-preload-provider";
