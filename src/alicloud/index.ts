/** Bindings of the alicloud provider, as far as VOD's domains need it. */
export {
  AlicloudProvider,
  type AlicloudProviderAssumeRole,
  type AlicloudProviderAssumeRoleWithOidc,
  type AlicloudProviderConfig,
  type AlicloudProviderEndpoints,
} from "./alicloud-provider";
export {
  DataAlicloudVodDomains,
  type DataAlicloudVodDomainsConfig,
  DataAlicloudVodDomainsDomainsList,
  DataAlicloudVodDomainsDomainsOutputReference,
  DataAlicloudVodDomainsDomainsSourcesList,
  DataAlicloudVodDomainsDomainsSourcesOutputReference,
} from "./data-alicloud-vod-domains";
export {
  VodDomain,
  type VodDomainConfig,
  type VodDomainSources,
  VodDomainSourcesList,
  VodDomainSourcesOutputReference,
} from "./vod-domain";
