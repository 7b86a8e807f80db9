terraform {
  required_providers {
    vodpreload = {
      source  = "terraform.local/alicloud/vodpreload"
      version = "0.1.0"
    }
  }
}

provider "vodpreload" {
  keep_free = 50
}

resource "vodpreload_set" "launch" {
  domain = "vod.example.com"
  area   = "domestic"
  first  = ["/trailers/"]

  paths = {
    for path in ["/trailers/launch.mp4", "/series/s01e01.m3u8", "/series/s01e02.m3u8"] : path => "1"
  }
}

output "result" {
  value = vodpreload_set.launch.result
}
