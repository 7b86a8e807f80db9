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

  # For Terraform 1.8, OpenTofu 1.7 and later. The way before, which knows no line numbers when something is wrong:
  #   paths = {
  #     for line in [for line in split("\n", file("launch.txt")) : trimspace(line)] :
  #     split("\t", line)[0] => try(split("\t", line)[1], "1") if line != "" && !startswith(line, "#")
  #   }
  paths = provider::vodpreload::parse_list(file("launch.txt"))
}

output "result" {
  value = vodpreload_set.launch.result
}
