"""A launch day: the files of launch.txt are on the CDN before the first viewer comes."""

from pathlib import Path

from cdktf import App, TerraformOutput, TerraformStack
from constructs import Construct

from imports.vodpreload.provider import VodpreloadProvider
from imports.vodpreload.set import Set


def read_list(file: str) -> dict[str, str]:
    """Path to version; the provider checks the paths themselves."""
    paths: dict[str, str] = {}
    for line in Path(__file__).with_name(file).read_text("utf-8").splitlines():
        path, _, version = (column.strip() for column in line.partition("\t"))
        if path == "" or path.startswith("#"):
            continue
        if path in paths:
            raise ValueError(f"{file}: {path} is listed twice")
        paths[path] = version or "1"
    return paths


class LaunchDay(TerraformStack):
    def __init__(self, scope: Construct, name: str) -> None:
        super().__init__(scope, name)
        VodpreloadProvider(self, "vodpreload", keep_free=50)
        launch = Set(
            self,
            "launch",
            domain="vod.example.com",
            area="domestic",
            first=["/trailers/"],
            paths=read_list("launch.txt"),
        )
        TerraformOutput(self, "result", value=launch.result)


app = App()
LaunchDay(app, "launch-python")
app.synth()
