"""A page in a browser, and what a person does with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any


class Opened:
    """A page in a browser, with everything it complained about and asked for."""

    def __init__(self, browser: Any, path: Path, **settings: Any) -> None:
        self.page = browser.new_page(**settings)
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.url = path.resolve().as_uri()
        self.page.goto(self.url)
        self.page.wait_for_selector("#table tbody tr")

    def computed(self) -> float:
        """Seconds of computing that the page has taken."""
        session = self.page.context.new_cdp_session(self.page)
        session.send("Performance.enable")
        found = session.send("Performance.getMetrics")["metrics"]
        return float(next(one["value"] for one in found if one["name"] == "ProcessTime"))

    @property
    def count(self) -> str:
        return str(self.page.locator("#count").text_content())

    def ids(self) -> list[int]:
        texts = self.page.locator("#table tbody th").all_text_contents()
        return [int(text) for text in texts]

    def shows(self, ids: Sequence[int]) -> bool:
        """Whether the table comes to show these rows; a page takes its time to filter."""
        for _ in range(100):
            if self.ids() == list(ids):
                return True
            self.page.wait_for_timeout(50)
        return False

    def choose(self, label: str, option: str) -> None:
        self.page.get_by_label(label, exact=True).select_option(label=option)

    def tick(self, label: str) -> None:
        self.page.get_by_label(label).check()

    def search(self, query: str) -> None:
        self.page.get_by_label("Search texts").fill(query)

    def clear(self) -> None:
        self.page.get_by_role("button", name="Clear filters").click()

    def unfold(self, row: int) -> dict[str, str]:
        """What a row says more, by its label."""
        button = self.page.get_by_label(f"Details of question {row}", exact=True)
        button.click()
        details = self.page.locator(f"#{button.get_attribute('aria-controls')} dl > div")
        pairs = details.evaluate_all(
            "all => all.map(one => [one.children[0].textContent, one.children[1].textContent])"
        )
        return dict(pairs)

    def close(self) -> None:
        """No complaint on the console, and no request but for the file itself."""
        assert self.complaints == []
        assert self.requests == [self.url]
        self.page.close()
