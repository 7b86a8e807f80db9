/** pop-core's RPC client, which ships without usable types. */
import RPCClient from "@alicloud/pop-core";

export interface PopClient {
  request(action: string, parameters: Readonly<Record<string, string>>): Promise<Record<string, string>>;
}

export function popClient(config: {
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken?: string;
}): PopClient {
  const client = new RPCClient({ ...config, apiVersion: "2017-03-21" });
  return {
    request: async (action, parameters) =>
      await client.request<Record<string, string>>(action, parameters, { method: "POST" }),
  };
}
